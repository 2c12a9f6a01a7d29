// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_book.h"

#include "core/base/text.h"
#include "models/format.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

/// The help lies in a static library: the linker keeps it because it is named here. The macro works outside of namespaces only.
static void loadHelp() { Q_INIT_RESOURCE(reeve_help); }

namespace reeve::ui {

namespace {

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Takes the names of parts out of a topic's lines.
HelpBook::Topic read(const QString& id, const QString& group, const QString& markdown)
{
    static const QRegularExpression anchor(u"^<a id=\"([a-z-]+)\"></a>$"_s);
    static const QRegularExpression heading(u"^#+ (.+)$"_s);
    HelpBook::Topic topic{id, {}, group, {}, {}};
    QString part;
    QStringList lines;
    for (const QString& line : markdown.split(u'\n')) {
        if (const auto match = anchor.match(line); match.hasMatch()) {
            part = match.captured(1);
            continue;
        }
        if (const auto match = heading.match(line); match.hasMatch()) {
            if (topic.title.isEmpty()) topic.title = match.captured(1);
            topic.parts << part;
            part.clear();
        }
        lines << line;
    }
    topic.text = lines.join(u'\n');
    return topic;
}

QString folded(const QString& text) { return models::toQt(base::fold(text.toStdString())); }

} // namespace

HelpBook::HelpBook(const QString& folder)
{
    loadHelp();
    static const QRegularExpression group(u"^## (.+)$"_s);
    static const QRegularExpression entry(u"^- \\[.+\\]\\(([a-z-]+)\\.md\\)$"_s);
    QString current;
    for (const QString& line : contentOf(folder + "/README.md"_L1).split(u'\n')) {
        if (const auto match = group.match(line); match.hasMatch()) current = match.captured(1);
        if (const auto match = entry.match(line); match.hasMatch())
            m_topics.push_back(read(match.captured(1), current, contentOf(u"%1/%2.md"_s.arg(folder, match.captured(1)))));
    }
}

QString HelpBook::folder() { return QLocale().language() == QLocale::German ? u":/help/de"_s : u":/help"_s; }

const HelpBook::Topic* HelpBook::find(const QString& id) const
{
    const auto found = std::find_if(m_topics.begin(), m_topics.end(), [&](const Topic& each) { return each.id == id; });
    return found == m_topics.end() ? nullptr : &*found;
}

std::vector<const HelpBook::Topic*> HelpBook::search(const QString& query) const
{
    const QStringList words = folded(query).split(u' ', Qt::SkipEmptyParts);
    const auto holds = [&words](const QString& text) {
        return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
    };
    std::vector<const Topic*> titles;
    std::vector<const Topic*> others;
    for (const Topic& each : m_topics) {
        if (holds(folded(each.title))) titles.push_back(&each);
        else if (holds(folded(each.text))) others.push_back(&each);
    }
    titles.insert(titles.end(), others.begin(), others.end());
    return titles;
}

HelpBook::Target HelpBook::targetOf(const QString& link)
{
    QString topic = link.section(u'#', 0, 0);
    if (topic.endsWith(".md"_L1)) topic.chop(3);
    return {topic, link.section(u'#', 1, 1)};
}

} // namespace reeve::ui
