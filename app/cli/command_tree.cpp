// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_tree.h"

#include "app/cli/call_command.h"
#include "app/cli/members.h"
#include "app/cli/special_commands.h"
#include "client/data_folder.h"
#include "core/base/text.h"
#include "core/control/field_help.h"

#include <algorithm>
#include <array>

namespace reeve::cli {
namespace {

constexpr const char* aboutExitCodes = R"(Exit codes:
  0 done                  5 not found             9 a policy refuses     13 cancelled
  2 wrong input           6 exists already       10 over a quota         14 our bug
  3 unauthenticated       7 changed meanwhile    11 too many requests
  4 not permitted         8 not in this state    12 cannot write now
  audit verify: 0 proven, 1 broken, 2 could not be checked. manifests import: 2 when a document was refused.)";

std::string_view aboutGroup(std::string_view resource)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> words{{
        {"access", "Who read what"},
        {"audit", "The audit log: read, export, verify"},
        {"catalog", "Plans, regions and policies"},
        {"events", "What happened, in commit order"},
        {"fleet", "Made-up tenants for trials"},
        {"manifests", "Manifest files in and out"},
        {"operations", "Long-running work"},
        {"system", "The control plane itself"},
        {"tenants", "Tenants: find, read, change"},
    }};
    const auto* found = std::find_if(words.begin(), words.end(), [&](const auto& each) { return each.first == resource; });
    return found == words.end() ? std::string_view{} : found->second;
}

Format formatOf(std::string_view name)
{
    if (name == "json") return Format::json;
    return name == "yaml" ? Format::yaml : Format::table;
}

/// Flags that are required and were not given.
base::Error missingFlags(const std::vector<std::string>& names, std::string_view operation)
{
    base::Error error{base::ErrorCode::InvalidArgument, "", "MISSING_FLAG", {}, {}};
    std::vector<std::string> flags;
    for (const auto& name : names) {
        flags.push_back("--" + name);
        const bool isRevision = name == "revision" && operation.starts_with("tenants.");
        error.findings.push_back({{},
                                  0,
                                  0,
                                  "/" + name,
                                  "MISSING_FIELD",
                                  "--" + name + " is missing",
                                  isRevision ? "\"reevectl tenants get ID\" shows the revision to give" : ""});
    }
    error.message = base::joinWords(flags) + (flags.size() == 1 ? " is missing" : " are missing");
    return error;
}

} // namespace

/// A sub-command from the operation list: its flags and what was typed for them.
struct CommandTree::Derived {
    const control::OperationEntry& entry;
    std::map<std::string_view, CLI::Option*> options;
    base::CallOptions call;
    bool allPages{false};
    std::string outFolder; ///< of the exports

    base::Result<Command> command() const
    {
        CallRequest request;
        request.entry = &entry;
        request.options = call;
        request.allPages = allPages;
        std::vector<std::string> missing;
        for (const auto& field : entry.fields) {
            const auto* option = options.at(field.name);
            if (option->count() == 0) {
                if (field.required) missing.emplace_back(field.name);
                continue;
            }
            if (field.kind == control::FieldKind::Bytes) request.inputFile = option->results().back();
            REEVE_ASSIGN(request.members[field.name], memberValue(field, option->results()));
        }
        if (!missing.empty()) return missingFlags(missing, entry.info.name);
        if (!outFolder.empty()) return exportCommand(entry.info.name, outFolder);
        return callCommand(std::move(request));
    }
};

CommandTree::CommandTree() : m_app("reevectl: the command line of Reeve's control plane", "reevectl")
{
    m_data = client::localPlaneFolder().string();
    m_app.get_formatter()->column_width(34);
    m_app.set_version_flag("--version", "reevectl " REEVE_VERSION, "Show the version");
    m_app.set_help_all_flag("--help-all", "Show the help of all sub-commands");
    m_app.footer(aboutExitCodes);
    m_app.require_subcommand(1);
    addCommonOptions(m_app);
    for (const auto& entry : control::operations()) {
        if (!isSpecial(entry.info.name)) addDerived(entry);
    }
    addSpecialCommands(*this);
}

void CommandTree::addCommonOptions(CLI::App& app)
{
    constexpr const char* group = "Common options";
    app.add_option("--data", m_data, "Folder of the control plane; default " + client::localPlaneFolder().string())
        ->type_name("DIR")
        ->check(notEmpty())
        ->group(group);
    app.add_option("--output", m_output, "How the answer is written: table, json or yaml")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"table", "json", "yaml"}))
        ->option_text("table|json|yaml")
        ->group(group);
    app.add_option("--correlationId", m_correlationId, "Joins this call with others in the audit log")->type_name("TEXT")->group(group);
    app.add_flag("-v,--verbose", m_verbose, "Write log lines to stderr")->group(group);
}

CLI::App& CommandTree::groupOf(std::string_view resource)
{
    const auto found = m_groups.find(resource);
    if (found != m_groups.end()) return *found->second;
    auto* group = m_app.add_subcommand(std::string(resource), std::string(aboutGroup(resource)));
    group->footer("");
    group->require_subcommand(1);
    addCommonOptions(*group);
    m_groups.emplace(resource, group);
    return *group;
}

CLI::App& CommandTree::add(std::string_view name, std::string_view description, MakeCommand make)
{
    const auto dot = name.find('.');
    auto* leaf = groupOf(name.substr(0, dot)).add_subcommand(std::string(name.substr(dot + 1)), std::string(description));
    addCommonOptions(*leaf);
    leaf->callback([this, make = std::move(make)] { m_chosen = make; });
    return *leaf;
}

void CommandTree::addDerived(const control::OperationEntry& entry)
{
    const auto derived = std::make_shared<Derived>(Derived{entry, {}, {}, false, {}});
    auto& leaf = add(entry.info.name, entry.info.summary, [derived] { return derived->command(); });
    for (const auto& field : entry.fields) {
        const std::string help(control::fieldHelp(entry.info.name, field.name));
        const std::string name(field.name);
        if (isPositional(entry.info, field)) {
            derived->options[field.name] = leaf.add_option(name, CLI::callback_t{}, help)->required();
        } else if (field.kind == control::FieldKind::Boolean) {
            derived->options[field.name] = leaf.add_flag("--" + name, help);
        } else {
            const std::string text = valueName(field) + (field.required ? " (required)" : field.repeated ? " ..." : "");
            derived->options[field.name] =
                leaf.add_option("--" + name, CLI::callback_t{}, help + (field.repeated ? "; may be repeated" : ""))
                    ->option_text(text)
                    ->multi_option_policy(field.repeated ? CLI::MultiOptionPolicy::TakeAll : CLI::MultiOptionPolicy::Throw);
        }
    }
    if (entry.info.effect == base::Effect::Mutates) {
        leaf.add_flag("--validateOnly", derived->call.validateOnly, "Show the plan: what would happen; nothing is done");
        leaf.add_option("--planHash", derived->call.planHash, "Do it only if the plan still has this hash")
            ->type_name("TEXT")
            ->check(notEmpty());
        leaf.add_option("--idempotencyKey", derived->call.idempotencyKey, "The same key again is answered from the record, not done again")
            ->type_name("TEXT")
            ->check(notEmpty());
    }
    if (!tokenMember(entry).empty()) leaf.add_flag("--allPages", derived->allPages, "Show every page");
    if (isExport(entry.info.name))
        leaf.add_option("--out", derived->outFolder, "Write the files into this folder, which is made")
            ->type_name("DIR")
            ->check(notEmpty());
}

std::string CommandTree::chosenPath()
{
    std::string path = "reevectl";
    for (const auto* app = &m_app; !app->get_subcommands().empty();) {
        app = app->get_subcommands().front();
        path += " " + app->get_name();
    }
    return path;
}

base::Result<CommandLine> CommandTree::parse(int argc, const char* const* argv)
{
    CommandLine line;
    const auto withHelp = [this](base::Error error) {
        error.message += "; see \"" + chosenPath() + " --help\"";
        return error;
    };
    try {
        m_app.parse(argc, argv);
    } catch (const CLI::CallForAllHelp&) {
        line.text = m_app.help("", CLI::AppFormatMode::All);
        return line;
    } catch (const CLI::CallForHelp&) {
        line.text = m_app.help();
        return line;
    } catch (const CLI::CallForVersion& version) {
        line.text = std::string(version.what()) + "\n";
        return line;
    } catch (const CLI::Error& wrong) {
        return withHelp({base::ErrorCode::InvalidArgument, base::repairUtf8(wrong.what()), "COMMAND_LINE", {}, {}});
    }
    line.settings.data = m_data;
    line.settings.correlationId = m_correlationId;
    line.settings.verbose = m_verbose;
    if (!m_output.empty()) line.settings.output = formatOf(m_output);
    auto command = m_chosen();
    if (!command)
        return command.error().code == base::ErrorCode::InvalidArgument ? withHelp(std::move(command).error()) : std::move(command).error();
    line.command = std::move(*command);
    return line;
}

const CLI::Validator& notEmpty()
{
    static const CLI::Validator validator([](std::string& typed) { return typed.empty() ? std::string("is empty") : std::string(); }, "");
    return validator;
}

Format askedFormat(int argc, const char* const* argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word.starts_with("--output=")) return formatOf(word.substr(9));
        if (word == "--output" && i + 1 < argc) return formatOf(argv[i + 1]);
    }
    return Format::table;
}

} // namespace reeve::cli
