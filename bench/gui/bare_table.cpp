// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QTableView>
#include <array>
#include <cstdio>
#include <sqlite3.h>
#include <vector>

namespace {

/// The tenants by slug, a page at a time: the least that a table of them can be. What it costs is a budget for the console.
class BareModel final : public QAbstractTableModel {
public:
    explicit BareModel(sqlite3* database)
    {
        constexpr const char* sql = "SELECT slug, legal_name, state, region, updated_at FROM tenant WHERE slug > ? ORDER BY slug LIMIT 100";
        if (sqlite3_prepare_v2(database, sql, -1, &m_page, nullptr) != SQLITE_OK) qFatal("%s", sqlite3_errmsg(database));
    }
    ~BareModel() override { sqlite3_finalize(m_page); }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& = {}) const override { return columns; }
    bool canFetchMore(const QModelIndex&) const override { return !m_ended; }
    void fetchMore(const QModelIndex&) override
    {
        const QByteArray after = m_rows.empty() ? QByteArray() : m_rows.back()[0].toUtf8();
        std::vector<Row> page;
        sqlite3_bind_text(m_page, 1, after.constData(), int(after.size()), SQLITE_TRANSIENT);
        while (sqlite3_step(m_page) == SQLITE_ROW) {
            Row& row = page.emplace_back();
            for (int column = 0; column < columns; ++column)
                row[std::size_t(column)] = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(m_page, column)));
        }
        sqlite3_reset(m_page);
        m_ended = page.empty();
        if (m_ended) return;
        beginInsertRows({}, rowCount(), rowCount() + int(page.size()) - 1);
        m_rows.insert(m_rows.end(), page.begin(), page.end());
        endInsertRows();
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? m_rows[std::size_t(index.row())][std::size_t(index.column())] : QVariant();
    }

private:
    static constexpr int columns = 5;
    using Row = std::array<QString, columns>;
    sqlite3_stmt* m_page{nullptr};
    std::vector<Row> m_rows;
    bool m_ended{false};
};

} // namespace

/// bare_table FILE: a table over the tenants in a control plane's database, and nothing else.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    sqlite3* database = nullptr;
    if (argc != 2 || sqlite3_open_v2(argv[1], &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "bare_table FILE: %s\n", database ? sqlite3_errmsg(database) : "which database?");
        return 2;
    }
    int outcome = 0;
    {
        BareModel model(database);
        QTableView table;
        table.setModel(&model);
        table.resize(1280, 800);
        table.show();
        outcome = QApplication::exec();
    }
    sqlite3_close(database);
    return outcome;
}
