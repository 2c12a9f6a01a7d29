// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manifest_view.h"

#include "models/format.h"
#include "models/manifest_text.h"
#include "ui/desktop.h"
#include "ui/diff_view.h"
#include "ui/look.h"
#include "ui/manifest_compare.h"
#include "ui/manifest_editor.h"
#include "ui/theme.h"
#include "ui/versions_list.h"
#include "ui/yaml_view.h"
#include "widgets/content_stack.h"
#include "widgets/elided_label.h"
#include "widgets/search_field.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;
using State = models::PagedModel::State;

namespace {

enum Form { AsSubmitted, Canonical };

} // namespace

ManifestView::ManifestView(Context& context, models::CatalogModel& catalog, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_actions(context),
      m_model(context.connection, context.clock, nullptr),
      m_list(new VersionsList(m_model)),
      m_modes(new QButtonGroup(this)),
      m_caption(new widgets::ElidedLabel(u"versionCaptionLabel"_s)),
      m_stack(new QStackedWidget),
      m_source(new YamlView(u"manifestQsciScintilla"_s, tr("Manifest source"))),
      m_form(new QComboBox),
      m_search(new widgets::SearchField(tr("Search in the manifest"))),
      m_restore(new QPushButton(tr("Restore this version…"))),
      m_compare(new ManifestCompare(m_model, m_actions)),
      m_editor(new ManifestEditor(context, catalog, m_actions)),
      m_content(nullptr)
{
    m_caption->setProperty("role", u"muted"_s);
    m_stack->addWidget(makeReader());
    m_stack->addWidget(m_compare);
    m_stack->addWidget(m_editor);

    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    const auto addMode = [&](Mode id, const QString& text, const QString& name, const QString& tip) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        button->setCheckable(true);
        button->setToolTip(tip);
        m_modes->addButton(button, int(id));
        line->addWidget(button);
        line->addSpacing(4);
    };
    addMode(Mode::Read, tr("Read"), u"readManifestPushButton"_s, tr("Shows the version chosen in the list"));
    addMode(Mode::Compare, tr("Compare"), u"compareManifestPushButton"_s, tr("Shows two versions side by side (Ctrl+Shift+D)"));
    addMode(Mode::Edit, tr("Edit"), u"editManifestPushButton"_s,
            tr("Edits the manifest; nothing is stored until it is applied (Ctrl+Shift+E)"));
    m_modes->button(int(Mode::Read))->setChecked(true);
    line->addSpacing(8);
    line->addWidget(m_caption, 1);
    auto* right = new QWidget;
    auto* rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::gap);
    rows->addLayout(line);
    rows->addWidget(m_stack, 1);
    auto* area = new QSplitter;
    area->setObjectName(u"manifestSplitter"_s);
    area->setHandleWidth(12);
    area->setChildrenCollapsible(false);
    area->addWidget(m_list);
    area->addWidget(right);
    area->setStretchFactor(1, 1);
    area->setSizes({290, 880});
    m_list->setMinimumWidth(170);
    m_content = new widgets::ContentStack(area);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->addWidget(m_content);

    connect(m_modes, &QButtonGroup::idClicked, this, [this](int id) { setMode(Mode(id)); });
    connect(m_list, &VersionsList::chosenChanged, this, &ManifestView::choose);
    connect(m_list, &VersionsList::opened, this, [this](int row) {
        setMode(Mode::Read);
        readVersion(row);
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &ManifestView::showMenu);
    connect(&m_model, &models::PagedModel::stateChanged, this, &ManifestView::changed);
    connect(m_content, &widgets::ContentStack::retryRequested, &m_model, &models::PagedModel::retry);
    connect(m_content, &widgets::ContentStack::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
    connect(m_editor, &ManifestEditor::draftChanged, this, [this] {
        bringDraft();
        enableActions();
        Q_EMIT draftChanged();
        Q_EMIT sentenceChanged();
    });
    connect(m_editor, &ManifestEditor::actionsChanged, this, &ManifestView::enableActions);
    connect(m_editor, &ManifestEditor::left, this, [this] { m_modes->button(int(Mode::Edit))->setFocus(Qt::OtherFocusReason); });
    connect(m_actions.edit, &QAction::triggered, this, [this] { setMode(Mode::Edit); });
    connect(m_actions.compare, &QAction::triggered, this, [this] { setMode(Mode::Compare); });
    connect(m_actions.apply, &QAction::triggered, m_editor, &ManifestEditor::apply);
    connect(m_actions.format, &QAction::triggered, m_editor, &ManifestEditor::format);
    connect(m_actions.discard, &QAction::triggered, m_editor, &ManifestEditor::discard);
    const auto step = [this](bool forward) {
        if (mode() == Mode::Compare) forward ? m_compare->view().next() : m_compare->view().previous();
        else m_editor->stepDifference(forward);
    };
    connect(m_actions.next, &QAction::triggered, this, [step] { step(true); });
    connect(m_actions.previous, &QAction::triggered, this, [step] { step(false); });
    connect(&m_compare->view(), &DiffView::sentenceChanged, this, &ManifestView::enableActions);
}

QWidget* ManifestView::makeReader()
{
    m_search->setObjectName(u"manifestSearchField"_s);
    m_form->setObjectName(u"manifestFormComboBox"_s);
    m_form->setAccessibleName(tr("Text"));
    m_form->addItem(tr("as submitted"), AsSubmitted);
    m_form->addItem(tr("canonical"), Canonical);
    m_form->setToolTip(tr("Canonical: every field in the same order and spacing, without comments"));
    m_restore->setObjectName(u"restoreVersionPushButton"_s);
    m_restore->setToolTip(tr("Puts this version into the editor, to be applied as a new one"));
    auto* copy = new QPushButton(Theme::icon(u"copy"_s), tr("Copy"));
    copy->setObjectName(u"copyManifestPushButton"_s);
    copy->setToolTip(tr("Copies the source of this version"));
    connect(copy, &QPushButton::clicked, this, [this] { m_context.desktop.copy(m_source->text()); });
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        const int row = m_model.rowOf(std::exchange(m_shown, 0));
        if (row >= 0) readVersion(row);
    });
    connect(m_search, &widgets::SearchField::searchChanged, m_source, &YamlView::findNext);
    connect(m_search, &widgets::SearchField::left, this, [this] { m_source->findNext(m_search->text().trimmed()); });
    connect(m_restore, &QPushButton::clicked, this, [this] { restoreVersion(m_model.rowOf(m_shown)); });
    auto* as = new QLabel(tr("Text"));
    as->setBuddy(m_form);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(Theme::gap);
    tools->addWidget(as);
    tools->addWidget(m_form);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_restore);
    tools->addWidget(copy);
    m_search->setMaximumWidth(280);
    tools->addStretch(0);
    auto* panel = new QFrame;
    panel->setProperty("surface", u"panel"_s);
    auto* inner = new QVBoxLayout(panel);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_source);
    auto* reader = new QWidget;
    auto* column = new QVBoxLayout(reader);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addLayout(tools);
    column->addWidget(panel, 1);
    return reader;
}

void ManifestView::setTenant(const registry::Tenant& tenant)
{
    if (tenant.id != m_tenant.id) {
        m_content->showLoading();
        m_shown = 0;
        m_wanted.reset();
        m_caption->clear();
        m_compare->reset();
        const QSignalBlocker quiet(m_modes);
        setMode(Mode::Read);
    }
    m_tenant = tenant;
    m_model.setTenant(tenant.id);
}

ManifestView::Mode ManifestView::mode() const { return Mode(m_stack->currentIndex()); }

void ManifestView::setMode(Mode mode)
{
    const bool wasEditing = this->mode() == Mode::Edit;
    m_modes->button(int(mode))->setChecked(true);
    m_stack->setCurrentIndex(int(mode));
    if (mode == Mode::Compare) {
        bringDraft();
        if (wasEditing) m_compare->chooseDraft();
    }
    if (mode == Mode::Edit) {
        m_editor->begin();
        m_editor->focusEditor();
    }
    if (mode == Mode::Read && m_active) m_list->setFocus(Qt::OtherFocusReason);
    showCaption();
    enableActions();
    Q_EMIT sentenceChanged();
}

void ManifestView::setActive(bool active)
{
    m_active = active;
    enableActions();
}

void ManifestView::enableActions()
{
    ManifestActions::Possible possible;
    if (m_active && m_model.rowCount() > 0) {
        if (mode() == Mode::Edit) possible = m_editor->possible();
        possible.edit = mode() != Mode::Edit;
        possible.compare = mode() != Mode::Compare;
        if (mode() == Mode::Compare) possible.step = !m_compare->view().difference().isSame();
    }
    m_actions.set(possible);
}

/// The comparison knows the edits as they are now.
void ManifestView::bringDraft() { m_compare->setDraft(m_editor->draft() ? std::optional(m_editor->draft()->text) : std::nullopt); }

bool ManifestView::hasDraft() const { return m_editor->draft().has_value(); }

void ManifestView::find()
{
    if (mode() != Mode::Read) setMode(Mode::Read);
    m_search->setFocus(Qt::ShortcutFocusReason);
}

bool ManifestView::escape()
{
    if (mode() == Mode::Read) return false;
    setMode(Mode::Read);
    return true;
}

void ManifestView::changed()
{
    if (m_model.state() == State::Failed && m_model.rowCount() == 0)
        m_content->showProblem(problem(tr("The versions could not be read"), m_model.error()));
    else if (m_model.answered()) m_content->showContent();
    if (m_model.rowCount() > 0 && m_model.state() != State::Loading) {
        m_editor->setTenant(m_tenant, m_model.version(0));
        bringDraft();
        const int shown = m_shown > 0 ? m_model.rowOf(m_shown) : 0;
        if (!m_list->currentIndex().isValid() || m_list->chosen().empty()) m_list->setCurrentIndex(m_model.index(std::max(0, shown), 0));
        if (m_wanted && m_model.rowOf(m_wanted->first) >= 0 && m_model.rowOf(m_wanted->second) >= 0) {
            const auto pair = *std::exchange(m_wanted, {});
            compareVersions(pair.first, pair.second);
        } else if (m_wanted && m_model.canFetchMore({})) m_model.fetchMore({});
    }
    enableActions();
    Q_EMIT sentenceChanged();
}

void ManifestView::choose()
{
    const auto rows = m_list->chosen();
    if (rows.size() == 2) {
        m_compare->choose(m_model.version(rows[1]).version, m_model.version(rows[0]).version);
        if (mode() == Mode::Read) setMode(Mode::Compare);
        m_list->setFocus(Qt::OtherFocusReason);
    } else if (rows.size() == 1) {
        readVersion(rows.front());
    }
}

void ManifestView::readVersion(int row)
{
    const auto& version = m_model.version(row);
    m_restore->setVisible(row > 0);
    m_restore->setEnabled(m_tenant.state != registry::State::Archived && m_tenant.state != registry::State::Deleted);
    const QString text = m_form->currentData().toInt() == Canonical ? models::readableJson(version.canonical) : toQt(version.source.data);
    const bool refreshed = m_shown == version.version && m_source->text() == text; // then what is read stays where it is
    m_shown = version.version;
    if (!refreshed) m_source->setText(text);
    showCaption();
}

/// Says which version is read. The other modes say it themselves.
void ManifestView::showCaption()
{
    const int row = m_model.rowOf(m_shown);
    if (mode() != Mode::Read || row < 0) return m_caption->clear();
    const auto& version = m_model.version(row);
    QString caption = tr("Version %1, %2, by %3: %4", "number, when, who, why")
                          .arg(version.version)
                          .arg(Format::relative(version.at, m_context.clock.now()), toQt(version.author), toQt(version.reason));
    if (version.erased) caption = tr("%1 (names and e-mails were erased)").arg(caption);
    m_caption->setText(caption);
    m_caption->setToolTip(caption + u'\n' + Format::exact(version.at));
}

void ManifestView::restoreVersion(int row)
{
    if (row < 0) return;
    setMode(Mode::Edit);
    m_editor->restore(toQt(m_model.version(row).source.data));
}

void ManifestView::compareVersions(std::uint64_t left, std::uint64_t right)
{
    if (m_model.rowOf(left) < 0 || m_model.rowOf(right) < 0) {
        m_wanted = {left, right};
        return;
    }
    m_compare->choose(left, right);
    setMode(Mode::Compare);
}

void ManifestView::showMenu(const QPoint& at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid()) return;
    const int row = index.row();
    const auto version = m_model.version(row).version;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& icon, const QString& text, auto what) {
        connect(menu->addAction(icon.isEmpty() ? QIcon() : Theme::icon(icon), text), &QAction::triggered, this, what);
    };
    add(u"file"_s, tr("Read version %1").arg(version), [this, row] {
        setMode(Mode::Read);
        m_list->setCurrentIndex(m_model.index(row, 0));
    });
    if (version > 1)
        add(u"half"_s, tr("Compare with version %1, the one before").arg(version - 1),
            [this, version] { compareVersions(version - 1, version); });
    if (row > 0) {
        const auto newest = m_model.version(0).version;
        add(u"half"_s, tr("Compare with version %1, in force").arg(newest), [this, version, newest] { compareVersions(version, newest); });
        add(u"edit"_s, m_restore->text(), [this, row] { restoreVersion(row); });
    }
    menu->addSeparator();
    add(u"copy"_s, tr("Copy its source"), [this, row] { m_context.desktop.copy(toQt(m_model.version(row).source.data)); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

QString ManifestView::sentence() const
{
    QString loaded = tr("%1 of %Ln versions loaded", nullptr, int(m_model.total())).arg(Format::count(std::uint64_t(m_model.rowCount())));
    if (hasDraft()) loaded = tr("%1; your edits are not stored yet").arg(loaded);
    return loaded;
}

} // namespace reeve::ui
