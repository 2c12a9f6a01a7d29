// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/entry.h"

#include <boost/json/basic_parser_impl.hpp>
#include <span>

namespace reeve::audit {
namespace {

namespace json = boost::json;

enum Kind : unsigned { Null = 1, Text = 2, Integer = 4, Flag = 8, Object = 16, List = 32, All = 63 };

/// A value that the scan keeps.
enum class Keep : std::uint8_t { Nothing, Version, Seq, Time, Actor, Action, Tenant, Result };

struct Shape;
struct Member {
    std::string_view name;
    const Shape* shape;
};

/// What a value may be. An object with members has exactly these, in this order; one without any has any, sorted.
struct Shape {
    unsigned kinds{All};
    Keep keep{Keep::Nothing};
    std::span<const Member> members{};
    const Shape* element{nullptr}; ///< of a list; null = anything
};

constexpr Shape any{};
constexpr Shape text{Text};
constexpr Shape action{Text, Keep::Action};
constexpr Shape actorId{Text, Keep::Actor};
constexpr Shape tenantId{Text, Keep::Tenant};
constexpr Shape result{Text, Keep::Result};
constexpr Shape seq{Integer, Keep::Seq};
constexpr Shape moment{Text, Keep::Time};
constexpr Shape version{Integer, Keep::Version};
constexpr Shape count{Null | Integer};
constexpr Member actorMembers[] = {{"id", &actorId}, {"type", &text}};
constexpr Shape actor{Object, {}, actorMembers};
constexpr Member decisionMembers[] = {{"name", &text}, {"reason", &text}, {"source", &text}, {"verdict", &text}, {"version", &text}};
constexpr Shape decision{Object, {}, decisionMembers};
constexpr Shape decisions{List, {}, {}, &decision};
constexpr Member changeMembers[] = {{"new", &any}, {"old", &any}, {"path", &text}};
constexpr Shape change{Object, {}, changeMembers};
constexpr Member digestMembers[] = {{"sha256", &text}};
constexpr Shape diff{List | Object, {}, digestMembers, &change};
constexpr Member errorMembers[] = {{"code", &text}, {"message", &text}};
constexpr Shape error{Null | Object, {}, errorMembers};
constexpr Member requestMembers[] = {{"correlation", &text}, {"id", &text}, {"trace", &text}};
constexpr Shape request{Object, {}, requestMembers};
constexpr Member targetMembers[] = {{"id", &text}, {"tenant", &tenantId}, {"type", &text}};
constexpr Shape target{Object, {}, targetMembers};
constexpr Member entryMembers[] = {{"action", &action},       {"actor", &actor},     {"after", &any},     {"before", &any},
                                   {"decisions", &decisions}, {"diff", &diff},       {"error", &error},   {"manifestVersion", &count},
                                   {"reason", &text},         {"request", &request}, {"result", &result}, {"seq", &seq},
                                   {"target", &target},       {"time", &moment},     {"v", &version}};
constexpr Shape entry{Object, {}, entryMembers};

constexpr std::int64_t maxInteger = (std::int64_t{1} << 53) - 1; // what every JSON reader keeps exactly

bool isAscii(std::string_view name)
{
    for (const char c : name)
        if (static_cast<unsigned char>(c) >= 0x80) return false;
    return true;
}

/// "2026-10-03T10:00:00.123456Z" and no other spelling.
std::optional<base::Timestamp> exactTime(std::string_view written)
{
    if (written.size() != 27 || written[10] != 'T' || written[19] != '.' || written[26] != 'Z') return std::nullopt;
    return base::parseTime(written);
}

/// Follows the parser through an entry and compares it with its shape; builds nothing.
class Handler {
public:
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);

    EntrySummary summary;
    std::string fault; ///< why the handler stopped the parser

    bool on_document_begin(json::error_code&)
    {
        m_depth = 0;
        m_shape = &entry;
        m_text.clear();
        fault.clear();
        return true;
    }
    bool on_document_end(json::error_code&) { return true; }
    bool on_object_begin(json::error_code& code) { return allow(Object, code) && enter(); }
    bool on_object_end(std::size_t, json::error_code& code)
    {
        const auto& frame = m_frames[m_depth - 1];
        if (frame.next < frame.shape->members.size())
            return stop("the member \"" + std::string{frame.shape->members[frame.next].name} + "\" is missing", code);
        return leave();
    }
    bool on_array_begin(json::error_code& code) { return allow(List, code) && enter(); }
    bool on_array_end(std::size_t, json::error_code&) { return leave(); }

    bool on_key_part(json::string_view s, std::size_t, json::error_code&) { return m_text.append(s.data(), s.size()), true; }
    bool on_key(json::string_view s, std::size_t, json::error_code& code)
    {
        const auto name = whole(s);
        auto& frame = m_frames[m_depth - 1];
        const auto& members = frame.shape->members;
        if (members.empty()) {
            if (!isAscii(name)) return stop("a member name that is not ASCII", code);
            if (frame.next++ > 0 && name <= frame.lastName)
                return stop("members out of order or twice: \"" + std::string{name} + "\"", code);
            frame.lastName = name;
            m_shape = &any;
        } else {
            if (frame.next == members.size()) return stop("an unknown member \"" + std::string{name} + "\"", code);
            const auto& expected = members[frame.next++];
            if (name != expected.name)
                return stop("the member \"" + std::string{name} + "\" where \"" + std::string{expected.name} + "\" belongs", code);
            m_shape = expected.shape;
        }
        m_text.clear();
        return true;
    }

    bool on_string_part(json::string_view s, std::size_t, json::error_code&)
    {
        if (m_shape->keep != Keep::Nothing) m_text.append(s.data(), s.size());
        return true;
    }
    bool on_string(json::string_view s, std::size_t, json::error_code& code)
    {
        if (!allow(Text, code)) return false;
        if (m_shape->keep != Keep::Nothing) {
            if (!keepText(whole(s))) return stop("not an allowed value", code);
            m_text.clear();
        }
        return next();
    }
    bool on_number_part(json::string_view, json::error_code&) { return true; }
    bool on_int64(std::int64_t number, json::string_view, json::error_code& code)
    {
        if (!allow(Integer, code)) return false;
        if (number > maxInteger || number < -maxInteger) return stop("an integer beyond 2^53 - 1", code);
        if (m_shape->keep == Keep::Version && number != 1) return stop("an unknown version of the entry", code);
        if (m_shape->keep == Keep::Seq) {
            if (number < 0) return stop("a negative position", code);
            summary.seq = static_cast<std::uint64_t>(number);
        }
        return next();
    }
    bool on_uint64(std::uint64_t, json::string_view, json::error_code& code) { return stop("an integer beyond 2^53 - 1", code); }
    bool on_double(double, json::string_view, json::error_code& code) { return stop("a floating point number", code); }
    bool on_bool(bool, json::error_code& code) { return allow(Flag, code) && next(); }
    bool on_null(json::error_code& code) { return allow(Null, code) && next(); }
    bool on_comment_part(json::string_view, json::error_code&) { return true; }
    bool on_comment(json::string_view, json::error_code&) { return true; }

private:
    struct Frame {
        const Shape* shape{nullptr};
        std::size_t next{0};  ///< members seen
        std::string lastName; ///< of an open object
    };

    bool stop(std::string why, json::error_code& code)
    {
        fault = std::move(why);
        code = json::make_error_code(json::error::syntax);
        return false;
    }
    bool allow(Kind kind, json::error_code& code) { return (m_shape->kinds & kind) != 0 || stop("a value of the wrong type", code); }
    bool enter()
    {
        if (m_frames.size() == m_depth) m_frames.emplace_back();
        auto& frame = m_frames[m_depth++];
        frame.shape = m_shape;
        frame.next = 0;
        return next();
    }
    bool leave()
    {
        --m_depth;
        return next();
    }
    /// The value that comes next is, unless a name says otherwise, an element of the innermost list.
    bool next()
    {
        if (m_depth > 0) m_shape = m_frames[m_depth - 1].shape->element;
        if (!m_shape) m_shape = &any;
        return true;
    }
    std::string_view whole(json::string_view last)
    {
        if (m_text.empty()) return {last.data(), last.size()};
        m_text.append(last.data(), last.size());
        return m_text;
    }
    bool keepText(std::string_view value)
    {
        switch (m_shape->keep) {
        case Keep::Actor: summary.actor = value; return true;
        case Keep::Action: summary.action = value; return true;
        case Keep::Tenant: summary.tenant = value; return true;
        case Keep::Time: {
            const auto time = exactTime(value);
            if (time) summary.time = *time;
            return time.has_value();
        }
        case Keep::Result: return boost::describe::enum_from_string(std::string{value}.c_str(), summary.result);
        default: return false;
        }
    }

    std::vector<Frame> m_frames;
    std::size_t m_depth{0};
    const Shape* m_shape{&entry};
    std::string m_text; ///< what came of a name or a text that the parser hands over in pieces
};

json::parse_options options()
{
    json::parse_options chosen;
    chosen.max_depth = 32;
    return chosen;
}

} // namespace

struct EntryScanner::Impl {
    json::basic_parser<Handler> parser{options()};
    json::error_code code;

    std::size_t parse(std::string_view bytes)
    {
        parser.reset();
        code = {};
        return parser.write_some(false, bytes.data(), bytes.size(), code);
    }
};

EntryScanner::EntryScanner() : m_impl(std::make_unique<Impl>()) {}
EntryScanner::~EntryScanner() = default;

std::optional<EntryFault> EntryScanner::scan(std::string_view bytes)
{
    const auto used = m_impl->parse(bytes);
    if (m_impl->code) {
        const auto& fault = m_impl->parser.handler().fault;
        return EntryFault{used, fault.empty() ? m_impl->code.message() : fault};
    }
    if (used < bytes.size()) return EntryFault{used, "bytes after its end"};
    return std::nullopt;
}

const EntrySummary& EntryScanner::summary() const { return m_impl->parser.handler().summary; }

std::optional<std::size_t> EntryScanner::jsonLength(std::string_view bytes)
{
    const auto used = m_impl->parse(bytes);
    if (m_impl->code) return std::nullopt;
    return used;
}

} // namespace reeve::audit
