// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/page.h"
#include "ui/palette_provider.h"

#include <QAbstractListModel>
#include <QTimer>

namespace reeve::ui {

/// How well @p item answers the folded @p words; 0: not all of them occur. A word that begins the text counts most, then one that begins a
/// word of it, then one inside of a word; what stands in the detail or in @p more (a group's name, a tip) counts least.
int paletteScore(const PaletteItem& item, const QString& more, const QStringList& words);

/// The lines of the command palette: sections of pages, commands, what the providers offer, and tenants. What is there already is searched
/// in place as one types; tenants are asked of the control plane 120 ms after the last key, and an answer to an older question is dropped.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole, ItemRole, MarksRole }; ///< bool; const PaletteItem*; the words that are marked in texts
    explicit PaletteModel(Context& context, QObject* parent = nullptr);

    /// Asks actions and providers for what they offer now, and shows it for an empty query.
    void open(std::function<void(const Place&)> go, std::function<void(const QString&)> showAll);
    void close(); ///< drops the question under way
    void setQuery(const QString& query);
    const QString& query() const { return m_query; }
    bool isSearching() const { return m_searching; } ///< for tenants

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool isItem(int row) const { return row >= 0 && row < rowCount() && !m_rows[std::size_t(row)].heading; }
    const PaletteItem& item(int row) const { return m_rows[std::size_t(row)].item; } ///< @pre isItem(row)
    int itemCount() const;
    int firstItem() const; ///< row; -1: none

    static constexpr int mostTenants = 8;
    static constexpr int pauseMilliseconds = 120;
    static constexpr int shortestQuery = 2; ///< characters, before tenants are asked for

Q_SIGNALS:
    void tenantsCame(); ///< or did not: the tenants' section is settled

private:
    struct Row {
        bool heading{false};
        PaletteItem item; ///< of a heading: its text, and a detail that says what is going on
    };
    struct Entry {
        PaletteItem item;
        QString more;
    };
    struct Section {
        QString title;
        std::vector<Entry> entries;
        bool whenEmpty{true};
        std::size_t most{SIZE_MAX}; ///< rows for a query
    };
    void gather();
    Entry entryOf(QAction* action) const;
    void rebuild();
    int append(std::vector<Row>& rows, const Section& section) const; ///< @return the best score in it; 0: nothing
    std::vector<Row> tenantRows() const;
    void replaceTenants();
    void ask();
    PaletteItem itemOf(const registry::Tenant& tenant) const;

    Context& m_context;
    std::function<void(const Place&)> m_go;
    std::function<void(const QString&)> m_showAll;
    std::vector<Section> m_sections;
    std::vector<Row> m_rows;
    std::size_t m_tenantsAt{0}; ///< rows from here on are about tenants
    QString m_query;
    QStringList m_words; ///< folded
    bool m_searching{false};
    bool m_slow{false}; ///< searching for so long that it is said
    base::Result<registry::ListTenants::Page> m_tenants{registry::ListTenants::Page{}};
    bool m_answered{false};
    quint64 m_generation{0};
    client::Call m_call;
    QTimer m_pause;
    QTimer m_patience;
};

} // namespace reeve::ui
