// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/entry_shape.h"

#include <boost/json/basic_parser_impl.hpp>

namespace reeve::audit {
namespace {

namespace json = boost::json;
using namespace shape;

bool isAscii(std::string_view name)
{
    for (const char c : name)
        if (static_cast<unsigned char>(c) >= 0x80) return false;
    return true;
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
            if (!keepText(m_shape->keep, whole(s), summary)) return stop("not an allowed value", code);
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
    std::vector<Frame> m_frames;
    std::size_t m_depth{0};
    const Shape* m_shape{&entry};
    std::string m_text; ///< what came of a name or a text that the parser hands over in pieces
};

json::parse_options options()
{
    json::parse_options chosen;
    chosen.max_depth = maxDepth;
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
    if (isPlainEntry(bytes, m_impl->parser.handler().summary)) return std::nullopt;
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
