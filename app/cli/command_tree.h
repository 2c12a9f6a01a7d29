// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/session.h"
#include "core/control/operation_table.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace reeve::cli {

/// What a command line asks for.
struct CommandLine {
    Settings settings;
    Command command;  ///< empty: only `text` is asked for
    std::string text; ///< help or version
};

/// The sub-commands with their flags. Most of them come from the operation list: tenants.suspend is `tenants suspend`, a member that stands
/// in the path is given by position, every other one is a flag of its own name.
class CommandTree {
public:
    CommandTree();
    /// Errors: InvalidArgument, which says where help is.
    base::Result<CommandLine> parse(int argc, const char* const* argv);

    using MakeCommand = std::function<base::Result<Command>()>;
    /// A sub-command for "resource.verb" with the options that every command has. @p make runs after parsing when it was chosen.
    CLI::App& add(std::string_view name, std::string_view description, MakeCommand make);

private:
    struct Derived;
    void addDerived(const control::OperationEntry& entry);
    void addCommonOptions(CLI::App& app);
    CLI::App& groupOf(std::string_view resource);
    std::string chosenPath();

    CLI::App m_app;
    std::map<std::string, CLI::App*, std::less<>> m_groups;
    std::string m_data;
    std::string m_output;
    std::string m_correlationId;
    bool m_verbose{false};
    MakeCommand m_chosen;
};

/// For options whose empty value would be a slip (an unset variable of a script) with a meaning of its own.
const CLI::Validator& notEmpty();

/// "--output json" as far as it can be seen in a command line that may be wrong: for printing what is wrong with it.
Format askedFormat(int argc, const char* const* argv);

} // namespace reeve::cli
