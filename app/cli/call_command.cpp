// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call_command.h"

#include "app/cli/output.h"
#include "app/cli/progress.h"
#include "core/base/codec.h"

#include <algorithm>

namespace reeve::cli {
namespace {

using WireAnswer = client::Connection::WireAnswer;
using base::json::object;

/// Where the list goes on: the answer's nextPageToken or nextCursor.
std::string nextToken(const object& page)
{
    for (const char* name : {"nextPageToken", "nextCursor"}) {
        const auto* token = page.if_contains(name);
        if (token != nullptr && token->is_string()) return {token->get_string().data(), token->get_string().size()};
    }
    return {};
}

bool hasItems(const object& page)
{
    const auto* items = page.if_contains("items");
    return items != nullptr && items->is_array() && !items->get_array().empty();
}

/// One call, or as many as a list has pages.
struct Call {
    Session& session;
    CallRequest request;
    ListPrinter pages;

    void fail(base::Error error) const
    {
        for (auto& finding : error.findings) {
            if (finding.file.empty() && finding.line > 0) finding.file = request.inputFile;
        }
        session.fail(error);
    }

    void print(const WireAnswer& answer) const
    {
        const auto format = session.settings().format();
        const auto name = request.entry->info.name;
        if (answer.plan) {
            printValue(format, {}, base::toJson(*answer.plan));
        } else if (request.entry->info.effect == base::Effect::Reads) {
            printValue(format, name, answer.value);
            if (format == Format::table && answer.value.is_object()) noteMore(answer.value.get_object());
        } else {
            object both{{"value", answer.value}};
            if (answer.receipt) both["receipt"] = base::toJson(*answer.receipt);
            if (answer.replayed) both["replayed"] = true;
            printValue(format, {}, both);
        }
    }

    /// Says that the list goes on; a cursor always does, and is worth keeping.
    void noteMore(const object& page) const
    {
        const auto token = nextToken(page);
        if (token.empty() || !hasItems(page)) return;
        const auto* total = page.if_contains("total");
        const auto count = total != nullptr && total->is_number() ? " of " + grouped(total->to_number<std::uint64_t>()) : std::string{};
        const auto shown = grouped(page.at("items").get_array().size());
        writeErr(shown + count + " shown. The next page: --" + std::string(tokenMember(*request.entry)) + " " + token +
                 "   All of them: --allPages\n");
    }
};

void ask(const std::shared_ptr<Call>& call)
{
    const auto& request = call->request;
    call->session.connection().callByName(&call->session, request.entry->info.name, request.members, request.options,
                                          [call](base::Result<WireAnswer> answer) {
                                              if (!answer) return call->fail(std::move(answer).error());
                                              if (!call->request.allPages || !answer->value.is_object()) {
                                                  call->print(*answer);
                                                  return call->session.finish(0);
                                              }
                                              const auto& page = answer->value.get_object();
                                              const auto token = nextToken(page);
                                              const bool last = token.empty() || !hasItems(page);
                                              call->pages.page(page, last);
                                              if (last) return call->session.finish(0);
                                              call->request.members[tokenMember(*call->request.entry)] = token;
                                              call->request.members.erase("startRank"); // a rank counts for the first page only
                                              ask(call);
                                          });
}

/// A plane may come into being with what begins one; asking what would happen makes none.
Session::Missing missingPlane(const CallRequest& request)
{
    const auto name = request.entry->info.name;
    const bool begins = name == "tenants.create" || name == "catalog.put";
    return begins && !request.options.validateOnly ? Session::Missing::Create : Session::Missing::Refuse;
}

} // namespace

std::string_view tokenMember(const control::OperationEntry& entry)
{
    const auto found = std::find_if(entry.fields.begin(), entry.fields.end(),
                                    [](const auto& field) { return field.name == "pageToken" || field.name == "cursor"; });
    return found == entry.fields.end() ? std::string_view{} : found->name;
}

Command callCommand(CallRequest request)
{
    return [request = std::move(request)](Session& session) {
        if (auto opened = session.open(missingPlane(request)); !opened) return session.fail(opened.error());
        ask(std::make_shared<Call>(Call{session, request, ListPrinter(session.settings().format(), request.entry->info.name)}));
    };
}

} // namespace reeve::cli
