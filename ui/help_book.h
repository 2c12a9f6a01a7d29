// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <vector>

namespace reeve::ui {

/// The help that ships with the program: docs/user, one Markdown file a topic, in the order of its README.md. A line `<a id="name"></a>`
/// before a heading gives that part of the topic its name, so that "audit#verify" leads there.
class HelpBook {
public:
    struct Topic {
        QString id;        ///< "audit": the file's name
        QString title;     ///< its heading
        QString group;     ///< of the table of contents
        QString text;      ///< Markdown, without the names of parts
        QStringList parts; ///< the name of each heading, in order; empty where it has none
        int headingOf(const QString& part) const { return int(parts.indexOf(part)); } ///< -1: there is no such part
    };
    /// Where a link leads: "audit.md#verify" and "audit#verify" are topic "audit", part "verify".
    struct Target {
        QString topic;
        QString part;
    };

    explicit HelpBook(const QString& folder); ///< ":/help", ":/help/de"
    static QString folder();                  ///< in the language of the default locale, English where there is none

    const std::vector<Topic>& topics() const { return m_topics; }
    const Topic* find(const QString& id) const; ///< null when there is none
    /// Topics that hold every word of @p query, those with the words in their title first. Case and accents do not matter.
    std::vector<const Topic*> search(const QString& query) const;
    static Target targetOf(const QString& link);

private:
    std::vector<Topic> m_topics;
};

} // namespace reeve::ui
