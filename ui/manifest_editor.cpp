// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manifest_editor.h"

#include "models/format.h"
#include "models/line_diff.h"
#include "ui/action_registry.h"
#include "ui/desktop.h"
#include "ui/diff_view.h"
#include "ui/look.h"
#include "ui/manifest_conflict.h"
#include "ui/table.h"
#include "ui/theme.h"
#include "ui/wizards/parts.h"
#include "ui/yaml_view.h"
#include "widgets/action_button.h"
#include "widgets/elided_label.h"
#include "widgets/flow_layout.h"
#include "widgets/notice.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::FindingsModel;
using models::ManifestCheck;
using models::toQt;
using registry::State;
using widgets::ActionButton;
using widgets::Notice;
using widgets::Tone;

namespace {

constexpr std::chrono::milliseconds keepAfter{400}; ///< between the last key and writing the draft
constexpr int findingsHeight = 132;                 ///< a heading and four lines; more scroll
constexpr int leastEditorHeight = 120;              ///< in a low window everything around it scrolls

} // namespace

ManifestEditor::ManifestEditor(Context& context, models::CatalogModel& catalog, const ManifestActions& actions, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_catalog(catalog),
      m_actions(actions),
      m_drafts(context.acts.drafts),
      m_check(context.connection),
      m_stack(new QStackedWidget),
      m_editor(new YamlView(u"manifestEditorQsciScintilla"_s, tr("Manifest being edited; Esc leaves the editor"))),
      m_decision(new ManifestConflict),
      m_table(new Table(u"findingsTable"_s, tr("What is wrong in the manifest"))),
      m_verdict(new widgets::StateBadge),
      m_gates(new widgets::ElidedLabel(u"manifestGatesLabel"_s)),
      m_caption(new widgets::ElidedLabel(u"manifestDraftLabel"_s)),
      m_refused(makeNotice(u"manifestRefusedNotice"_s)),
      m_changed(makeNotice(u"manifestChangedNotice"_s)),
      m_comments(makeNotice(u"manifestCommentsNotice"_s)),
      m_told(makeNotice(u"manifestToldNotice"_s)),
      m_unkept(makeNotice(u"draftUnkeptNotice"_s))
{
    m_verdict->setObjectName(u"manifestVerdictBadge"_s);
    for (QLabel* label : {m_gates, m_caption}) label->setProperty("role", u"muted"_s);
    m_table->setModel(&m_findings);
    m_table->setColumnWidths({0, 60, 170, 180, 0, 0}, {FindingsModel::Code, FindingsModel::Pointer});
    m_table->setColumns({FindingsModel::Line, FindingsModel::Pointer, FindingsModel::Code, FindingsModel::Message, FindingsModel::Hint}, {},
                        true);
    m_table->cells().setFixedFont(FindingsModel::Pointer);
    m_table->setFixedHeight(findingsHeight);
    m_table->hide();

    auto* tools = new QHBoxLayout;
    tools->setSpacing(Theme::gap);
    tools->addWidget(m_caption, 1);
    auto* buttons = new widgets::FlowLayout(nullptr, Theme::gap);
    buttons->setAlignment(Qt::AlignRight);
    buttons->addWidget(new ActionButton(actions.format, u"formatManifestPushButton"_s));
    buttons->addWidget(new ActionButton(actions.discard, u"discardManifestPushButton"_s));
    buttons->addWidget(new ActionButton(actions.apply, u"applyManifestPushButton"_s, ActionButton::Kind::Primary));
    tools->addLayout(buttons);
    auto* panel = new QFrame;
    panel->setProperty("surface", u"panel"_s);
    auto* inner = new QVBoxLayout(panel);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_editor);
    auto* verdict = new QHBoxLayout;
    verdict->setSpacing(12);
    verdict->addWidget(m_verdict);
    verdict->addWidget(m_gates, 1);
    auto* editing = new QWidget;
    auto* rows = new QVBoxLayout(editing);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::gap);
    rows->addLayout(tools);
    for (Notice* each : {m_refused, m_changed, m_comments, m_told, m_unkept}) rows->addWidget(each);
    rows->addWidget(panel, 1);
    rows->addLayout(verdict);
    rows->addWidget(m_table);
    panel->setMinimumHeight(leastEditorHeight);
    m_decisionArea = scrolling(m_decision);
    m_stack->addWidget(scrolling(editing));
    m_stack->addWidget(m_decisionArea);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    const auto button = [](Notice* notice, const QString& text, const QString& name) {
        QPushButton* push = notice->addButton(text);
        push->setObjectName(name);
        return push;
    };
    connect(button(m_comments, tr("Keep as it is"), u"keepCommentsPushButton"_s), &QPushButton::clicked, m_comments, &QWidget::hide);
    connect(button(m_comments, tr("Format without the comments"), u"loseCommentsPushButton"_s), &QPushButton::clicked, this, [this] {
        m_comments->hide();
        if (m_check.state() == ManifestCheck::State::Done) m_editor->replaceText(toQt(m_check.report().canonicalYaml));
    });
    connect(button(m_changed, tr("Compare both sides and decide"), u"decideConflictPushButton"_s), &QPushButton::clicked, this, [this] {
        m_decision->setSides(*m_draft, m_newest);
        m_stack->setCurrentWidget(m_decisionArea);
        m_decision->view().setFocus(Qt::OtherFocusReason);
        Q_EMIT actionsChanged();
    });
    connect(button(m_told, tr("Close"), u"closeToldPushButton"_s), &QPushButton::clicked, m_told, &QWidget::hide);
    auto* bringBack = button(m_told, tr("Bring them back"), u"bringBackPushButton"_s);
    m_bringBack = bringBack;
    connect(bringBack, &QPushButton::clicked, this, [this] {
        m_told->hide();
        if (!m_discarded) return;
        m_draft = std::exchange(m_discarded, {});
        m_editor->setText(m_draft->text);
        resolved();
    });
    connect(button(m_unkept, tr("Try again"), u"keepDraftPushButton"_s), &QPushButton::clicked, this, &ManifestEditor::keep);

    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfter);
    connect(&m_keep, &QTimer::timeout, this, &ManifestEditor::keep);
    connect(m_editor, &YamlView::edited, this, &ManifestEditor::edited);
    connect(m_editor, &YamlView::left, this, &ManifestEditor::left);
    connect(&m_check, &ManifestCheck::stateChanged, this, &ManifestEditor::showCheck);
    connect(m_decision, &ManifestConflict::mineChosen, this, &ManifestEditor::keepMine);
    connect(m_decision, &ManifestConflict::theirsChosen, this, &ManifestEditor::takeTheirs);
    connect(m_decision, &ManifestConflict::later, this, [this] {
        m_stack->setCurrentIndex(0);
        focusEditor();
        Q_EMIT actionsChanged();
    });
    const auto jump = [this](const QModelIndex& index) {
        const int line = m_findings.index(index.row(), FindingsModel::Line).data().toInt();
        if (line > 0) m_editor->goTo(line - 1);
    };
    auto* go = new QAction(tr("Go to the line"), m_table);
    go->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    go->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(go);
    connect(go, &QAction::triggered, this, [this, jump] { jump(m_table->currentIndex()); });
    connect(m_table, &Table::opened, this, jump);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(&catalog, &models::CatalogModel::stateChanged, this, &ManifestEditor::nameCatalog);
    connect(&context.actions, &ActionRegistry::mayChangeChanged, this, &ManifestEditor::actionsChanged);
    m_editor->setCompleter([this](const QStringList& lines, int line, int at) { return m_completion.at(lines, line, at); });
}

ManifestEditor::~ManifestEditor()
{
    if (m_keep.isActive()) keep();
}

Notice* ManifestEditor::makeNotice(const QString& name)
{
    auto* notice = new Notice;
    notice->setObjectName(name);
    notice->hide();
    connect(notice, &Notice::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
    return notice;
}

bool ManifestEditor::mayEdit() const
{
    return m_context.connection.source() == client::Source::Live && m_tenant.state != State::Archived && m_tenant.state != State::Deleted;
}

void ManifestEditor::setTenant(const registry::Tenant& tenant, const registry::ManifestVersion& newest)
{
    const bool same = tenant.id == m_tenant.id;
    if (!same) {
        if (m_keep.isActive()) {
            m_keep.stop();
            keep();
        }
        m_draft = m_drafts.load(tenant.id);
        m_discarded.reset();
        m_stack->setCurrentIndex(0);
        for (Notice* each : {m_changed, m_comments, m_told, m_unkept}) each->hide();
        m_check.setTenant(tenant.id);
    }
    const bool newer = !same || newest.version != m_newest.version || newest.source != m_newest.source;
    m_tenant = tenant;
    m_newest = newest;
    m_editor->setReadOnly(!mayEdit());
    if (newer) {
        const QString stored = toQt(newest.source.data);
        if (m_draft && m_draft->text == stored) { // it was applied
            m_draft.reset();
            m_drafts.remove(tenant.id);
            m_keep.stop();
            m_bringBack->hide();
            if (same) m_told->show({Tone::Ok, tr("Your edits are stored as version %1").arg(newest.version), {}, {}});
        }
        if (!m_draft) {
            const auto view = m_editor->view();
            if (m_editor->text() != stored) m_editor->setText(stored);
            if (same) m_editor->setView(view);
        } else if (!same) m_editor->setText(m_draft->text);
        resolved();
    } else if (m_check.state() == ManifestCheck::State::Failed) m_check.checkNow(); // F5
    showState();
}

/// The edits may have got another base, or have gone: what follows from that.
void ManifestEditor::resolved()
{
    const QString stored = toQt(m_newest.source.data);
    if (m_draft && m_draft->base == stored) m_draft->version = m_newest.version;
    m_conflict = m_draft && m_draft->base != stored;
    if (!m_conflict) m_stack->setCurrentIndex(0);
    if (m_draft) m_keep.start();
    if (isVisible()) m_check.setText(m_editor->text());
    else m_check.clear();
    showState();
    Q_EMIT draftChanged();
}

void ManifestEditor::restore(const QString& text)
{
    if (m_editor->isReadOnly()) return;
    m_editor->replaceText(text);
    m_told->hide();
}

void ManifestEditor::begin()
{
    readSchema();
    if (m_catalog.state() == models::CatalogModel::State::Idle) m_catalog.load();
    else nameCatalog();
    if (m_check.state() == ManifestCheck::State::Idle && mayEdit()) {
        m_check.setText(m_editor->text());
        m_check.checkNow();
    }
}

void ManifestEditor::readSchema()
{
    if (m_completion.hasSchema()) return;
    m_context.connection.call(this, registry::GetManifestSchema{}, [this](base::Result<registry::GetManifestSchema::Schema> answer) {
        if (!answer) return; // completion offers less; typing and checking go on
        m_completion.setSchema(QJsonDocument::fromJson(QByteArray::fromStdString(base::writeJson(answer->schema))).object());
    });
}

void ManifestEditor::nameCatalog()
{
    using registry::Kind;
    const auto names = [this](Kind kind) {
        QStringList list;
        for (const auto* item : m_catalog.items(kind)) list << toQt(item->name);
        return list;
    };
    m_completion.setNames(u"spec/plan"_s, names(Kind::Plan));
    for (const auto* path : {"spec/regions/preferred", "spec/regions/standby", "spec/regions/allowed/[]"})
        m_completion.setNames(QString::fromLatin1(path), names(Kind::Region));
    m_completion.setNames(u"spec/policies/residency"_s, names(Kind::ResidencyPolicy));
    m_completion.setNames(u"spec/policies/encryption"_s, names(Kind::EncryptionPolicy));
    m_completion.setNames(u"spec/policies/retention"_s, names(Kind::RetentionPolicy));
}

void ManifestEditor::focusEditor() { m_editor->setFocus(Qt::OtherFocusReason); }
bool ManifestEditor::find(const QString& word) { return m_editor->findNext(word); }

void ManifestEditor::edited()
{
    if (m_editor->isReadOnly()) return;
    const bool marked = m_draft.has_value();
    take(m_editor->text());
    m_comments->hide();
    m_check.setText(m_editor->text());
    if (marked != m_draft.has_value()) Q_EMIT draftChanged();
    showState();
}

void ManifestEditor::take(const QString& text)
{
    if (!m_draft) m_draft = ManifestDraft{{}, toQt(m_newest.source.data), m_newest.version};
    m_draft->text = text;
    if (text == m_draft->base && !m_conflict) {
        m_draft.reset();
        m_keep.stop();
        m_drafts.remove(m_tenant.id);
    } else m_keep.start();
}

void ManifestEditor::keep()
{
    if (!m_draft) return;
    const bool kept = m_drafts.save(m_tenant.id, *m_draft);
    m_unkept->setVisible(!kept);
    if (!kept)
        m_unkept->show({Tone::Warning,
                        tr("Your edits could not be written to disk"),
                        tr("They are kept while the program runs. Make room, or check who may write to the configuration folder."),
                        {}});
}

void ManifestEditor::showCheck()
{
    using CheckState = ManifestCheck::State;
    const CheckState state = m_check.state();
    std::vector<YamlView::Problem> problems;
    QStringList gates, reasons;
    if (state == CheckState::Done) {
        const auto& report = m_check.report();
        m_findings.setFindings(report.findings);
        m_table->setVisible(!report.findings.empty());
        for (const auto& each : report.findings)
            if (each.line > 0)
                problems.push_back(
                    {int(each.line) - 1, each.hint.empty() ? toQt(each.message) : u"%1\n%2"_s.arg(toQt(each.message), toQt(each.hint))});
        for (const auto& gate : report.gates) {
            const QString name = u"%1 %2"_s.arg(toQt(gate.name), toQt(gate.version)).trimmed();
            gates << (gate.verdict == "allow"  ? tr("%1 allows it", "a policy gate").arg(name)
                      : gate.verdict == "deny" ? tr("%1 refuses it", "a policy gate").arg(name)
                                               : tr("%1 warns", "a policy gate").arg(name));
            reasons << u"%1: %2"_s.arg(name, toQt(gate.reason));
        }
        if (report.valid) m_verdict->setBadge({u"check"_s, tr("Valid"), Tone::Ok});
        else m_verdict->setBadge({u"error"_s, tr("%n errors", nullptr, int(report.findings.size())), Tone::Danger});
        m_editor->setProblems(std::move(problems));
    } else if (state == CheckState::Failed) {
        m_verdict->setBadge({u"warning"_s, tr("Not checked"), Tone::Warning});
        gates << tr("The manifest could not be checked: %1. Type on, or press F5 to try again.").arg(toQt(m_check.error().message));
    } else if (state == CheckState::Checking) {
        m_verdict->setBadge({u"clock"_s, tr("Checking…"), Tone::Muted});
    } else {
        m_findings.setFindings({});
        m_table->hide();
        m_editor->setProblems({});
        m_verdict->setBadge({});
    }
    if (state != CheckState::Checking) {
        m_gates->setText(gates.join(u" · "_s));
        m_gates->setToolTip(reasons.join(u'\n'));
        const QString spoken = m_verdict->badge().text;
        if (m_verdict->accessibleName() != spoken) { // told once, not at every key
            m_verdict->setAccessibleName(spoken);
            QAccessibleEvent alert(m_verdict, QAccessible::Alert);
            QAccessible::updateAccessibility(&alert);
        }
    }
    Q_EMIT actionsChanged();
}

void ManifestEditor::showState()
{
    m_refused->setVisible(!mayEdit());
    if (!mayEdit()) {
        const bool offline = m_context.connection.source() != client::Source::Live;
        m_refused->show({Tone::Accent,
                         tr("This manifest can be read, not edited"),
                         offline ? tr("It comes from an offline copy.")
                         : m_tenant.state == State::Archived
                             ? tr("The tenant is archived. Restore it first; then its manifest can be edited again.")
                             : tr("The tenant was deleted; only its versions are kept, without names and e-mails."),
                         {}});
    }
    m_changed->setVisible(m_conflict);
    if (m_conflict) {
        const Notice::Message message{Tone::Warning,
                                      tr("Version %1 was stored meanwhile by %2").arg(m_newest.version).arg(toQt(m_newest.author)),
                                      tr("Your edits began with version %1. Look at both sides before you apply.").arg(m_draft->version),
                                      {}};
        if (m_changed->message().title != message.title || m_changed->isHidden()) m_changed->show(message);
    }
    QString caption = tr("Version %1, in force. Ctrl+Space completes, Esc leaves the editor.").arg(m_newest.version);
    if (m_draft) {
        const auto diff = models::diffLines(models::linesOf(m_draft->base), models::linesOf(m_draft->text));
        caption = tr("Not stored yet: %1, %2 against version %3", "lines added, lines removed, number")
                      .arg(tr("%n lines added", nullptr, diff.added()), tr("%n lines removed", nullptr, diff.removed()))
                      .arg(m_draft->version);
    }
    m_caption->setText(caption);
    Q_EMIT actionsChanged();
}

QString ManifestEditor::whyNotApply() const
{
    if (!mayEdit()) return tr("This manifest can be read, not edited.");
    if (!m_draft) return tr("Nothing was edited yet.");
    if (!m_context.actions.mayChange()) return m_context.actions.whyNoChange();
    if (m_conflict) return tr("Somebody else stored a version meanwhile: decide about both sides first.");
    if (m_check.state() == ManifestCheck::State::Failed) return tr("The manifest could not be checked.");
    if (m_check.state() != ManifestCheck::State::Done) return tr("The manifest is being checked.");
    if (!m_check.report().valid) return tr("Correct what is marked first.");
    return {};
}

ManifestActions::Possible ManifestEditor::possible() const
{
    const QString why = whyNotApply();
    ManifestActions::Possible possible;
    possible.whyNotApply = why;
    if (m_stack->currentWidget() == m_decisionArea) {
        possible.step = !m_decision->view().difference().isSame();
        return possible;
    }
    const auto& report = m_check.report();
    possible.apply = why.isEmpty() && m_context.acts.applyManifest;
    possible.format =
        mayEdit() && m_check.state() == ManifestCheck::State::Done && report.valid && toQt(report.canonicalYaml) != m_editor->text();
    possible.discard = m_draft.has_value();
    return possible;
}

void ManifestEditor::apply()
{
    if (!whyNotApply().isEmpty() || !m_context.acts.applyManifest) return;
    keep();
    m_context.acts.applyManifest(window(), m_tenant, base::Bytes{m_draft->text.toStdString()});
}

void ManifestEditor::format()
{
    if (m_check.state() != ManifestCheck::State::Done || !m_check.report().valid) return;
    if (m_check.report().losesComments)
        return m_comments->show({Tone::Warning,
                                 tr("Formatting would lose the comments"),
                                 tr("The usual form of a manifest has none. What the manifest means stays the same."),
                                 {}});
    m_editor->replaceText(toQt(m_check.report().canonicalYaml));
}

void ManifestEditor::discard()
{
    if (!m_draft) return;
    m_discarded = std::exchange(m_draft, {});
    m_drafts.remove(m_tenant.id);
    m_keep.stop();
    m_editor->setText(toQt(m_newest.source.data));
    m_bringBack->show();
    m_told->show({Tone::Accent, tr("Your edits are discarded"), tr("The editor shows version %1 again.").arg(m_newest.version), {}});
    resolved();
    focusEditor();
}

void ManifestEditor::keepMine()
{
    const QString stored = toQt(m_newest.source.data);
    const auto merged = models::mergeLines(models::linesOf(m_draft->base), models::linesOf(stored), models::linesOf(m_draft->text));
    m_draft->base = stored;
    m_draft->version = m_newest.version;
    m_editor->replaceText(merged.lines.join(u'\n'));
    m_bringBack->hide();
    m_told->show({merged.overlaps > 0 || !merged.exact ? Tone::Warning : Tone::Ok,
                  tr("Your changes stand on top of version %1 now").arg(m_newest.version),
                  !merged.exact         ? tr("The texts were too different to put together line by line: compare them before you apply.")
                  : merged.overlaps > 0 ? tr("In %n places both had changed the same lines; yours stand there. Compare before you apply.",
                                             nullptr, merged.overlaps)
                                        : tr("No line was changed by both."),
                  {}});
    m_conflict = false;
    take(m_editor->text());
    resolved();
    focusEditor();
}

void ManifestEditor::takeTheirs() { discard(); }

void ManifestEditor::stepDifference(bool forward)
{
    if (m_stack->currentWidget() != m_decisionArea) return;
    forward ? m_decision->view().next() : m_decision->view().previous();
}

} // namespace reeve::ui
