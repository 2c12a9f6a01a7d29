// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/page.h"
#include "ui/tenant_book.h"

#include <optional>
#include <vector>

class QAction;
class QMenu;
class QPushButton;

namespace reeve::ui {

/// What can be done with tenants, as actions of the registry. Those for one tenant act on the target: the row or page that the user looks
/// at. They are offered where the target's state allows them; while nothing may be changed they are disabled and their tip says why.
class TenantActions final : public QObject {
    Q_OBJECT

public:
    enum class Section { Life, Manifest, Hold, End }; ///< of a menu, in this order
    enum class Hold { Any, Absent, Set, Forbids }; ///< must the tenant have a legal hold? Forbids: offered, but disabled while one is set

    /// One action on one tenant that changes it.
    struct Row {
        const char* id; ///< the name of the operation that it leads to
        TenantAct Acts::* act;
        Section section;
        const char* icon;
        const char* key; ///< null: none
        std::vector<registry::State> states;
        Hold hold;
        bool danger; ///< it stops or removes something
        QString text;
        QString tip;
    };
    static std::vector<Row> rows();

    /// Adds the actions. Wizards open over @p window.
    TenantActions(Context& context, QWidget& window);

    void setTarget(std::optional<registry::Tenant> tenant); ///< none: nothing is selected
    const std::optional<registry::Tenant>& target() const { return m_target; }
    /// Those for one tenant, for a context menu.
    void fill(QMenu& menu) const;
    TenantBook& book() { return m_book; } ///< favourites, and what was opened last
    /// Those that change the tenant, in sections. False when there are none.
    bool fillActs(QMenu& menu) const;
    /// A button that opens all that can be done with the tenant. @p name: its object name.
    QPushButton* moreButton(const QString& name);
    /// The action of a row. @pre there is one of that name
    QAction* act(const char* id) const;

    QAction* onboard;
    QAction* import;
    QAction* importSample;
    QAction* open;
    QAction* quickLook;
    QAction* search;
    QAction* suspend;
    QAction* resume;
    QAction* copyId;
    QAction* copySlug;
    QAction* star;

Q_SIGNALS:
    void openRequested(const QString& tenantId);
    void targetChanged();

private:
    void enable();
    struct Act {
        Row row;
        QAction* action;
    };
    Context& m_context;
    TenantBook m_book;
    std::vector<Act> m_acts;
    std::optional<registry::Tenant> m_target;
};

} // namespace reeve::ui
