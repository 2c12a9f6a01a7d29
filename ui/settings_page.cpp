// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_page.h"

#include "models/format.h"
#include "ui/action_registry.h"
#include "ui/desktop.h"
#include "ui/diagnostics.h"
#include "ui/environment_style.h"
#include "ui/language.h"
#include "ui/look.h"
#include "ui/preferences.h"
#include "ui/settings_form.h"
#include "ui/theme.h"
#include "ui/wizards/draft_store.h"
#include "ui/wizards/onboard_draft.h"
#include "ui/wizards/parts.h"
#include "widgets/environment_band.h"
#include "widgets/id_label.h"
#include "widgets/key_value_grid.h"
#include "widgets/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;

namespace {

constexpr int readableWidth = 860;

/// What a kept draft is of, for people.
QString draftTitle(const QString& key, const QByteArray& content)
{
    if (key.startsWith("onboard-"_L1)) {
        const auto draft = readDraft(content);
        const QString name = draft ? toQt(draft->manifest.spec.legalName) : QString();
        return name.isEmpty() ? SettingsPage::tr("Onboarding of a tenant that has no name yet")
                              : SettingsPage::tr("Onboarding of %1").arg(name);
    }
    if (key.startsWith("manifest-"_L1)) return SettingsPage::tr("Edited manifest of %1").arg(key.mid(9));
    return key;
}

} // namespace

SettingsPage::SettingsPage(Context& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_scaleNow(context.preferences.scale()),
      m_languageNow(context.preferences.language()),
      m_restart(new QWidget)
{
    auto* content = new QWidget;
    content->setMaximumWidth(readableWidth);
    auto* groups = new QVBoxLayout(content);
    groups->setContentsMargins(0, 0, 0, 0);
    groups->setSpacing(12);
    m_about = makeAbout();
    for (SettingsGroup* each : {makeAppearance(), makeSafety(), makeData(), makeHelp(), m_about}) groups->addWidget(each);
    groups->addStretch(1);
    auto* middle = new QWidget;
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 8, 0);
    row->addWidget(content, 1);
    row->addStretch(0);
    m_area = scrolling(middle);
    m_area->setObjectName(u"settingsScrollArea"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::wideGap, 12, 8, 0);
    column->setSpacing(12);
    column->addWidget(label(title(), "title"));
    column->addWidget(m_area, 1);
    connect(&context.connection, &client::Connection::identityChanged, this, &SettingsPage::showIdentity);
    showIdentity();
    showRestart();
}

QComboBox* SettingsPage::choice(const QString& name, const QList<std::pair<QString, QVariant>>& values, const QVariant& chosen)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto& [text, value] : values) box->addItem(text, value);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
    return box;
}

SettingsGroup* SettingsPage::makeAppearance()
{
    auto* group = new SettingsGroup(tr("Appearance"));
    Preferences& preferences = m_context.preferences;
    auto* mode = choice(u"themeComboBox"_s,
                        {{tr("As the system"), int(Theme::Mode::System)},
                         {tr("Light", "colours"), int(Theme::Mode::Light)},
                         {tr("Dark", "colours"), int(Theme::Mode::Dark)}},
                        int(preferences.mode()));
    connect(mode, &QComboBox::activated, this, [&preferences, mode] { preferences.setMode(Theme::Mode(mode->currentData().toInt())); });
    group->add(tr("&Colours"), mode, tr("Of all windows; the same meaning in light and dark."));
    auto* density =
        choice(u"densityComboBox"_s, {{tr("Comfortable"), int(Theme::Density::Comfortable)}, {tr("Compact"), int(Theme::Density::Compact)}},
               int(preferences.density()));
    connect(density, &QComboBox::activated, this,
            [&preferences, density] { preferences.setDensity(Theme::Density(density->currentData().toInt())); });
    group->add(tr("&Density"), density, tr("Compact shows more rows and smaller text."));
    connect(&preferences, &Preferences::changed, this, [&preferences, mode, density] { // they may be set elsewhere too
        mode->setCurrentIndex(mode->findData(int(preferences.mode())));
        density->setCurrentIndex(density->findData(int(preferences.density())));
    });
    QList<std::pair<QString, QVariant>> scales;
    for (const int percent : Preferences::scales()) scales.emplaceBack(tr("%1 %", "a scale").arg(percent), percent);
    auto* scale = choice(u"scaleComboBox"_s, scales, preferences.scale());
    connect(scale, &QComboBox::activated, this, [this, &preferences, scale] {
        preferences.setScale(scale->currentData().toInt());
        showRestart();
    });
    group->add(tr("&Size"), scale, tr("Of everything, beside what the system sets. Counts with the next start."));
    QList<std::pair<QString, QVariant>> languages{{tr("As the system"), QString()}};
    for (const QString& code : Language::all()) languages.emplaceBack(Language::nameOf(code), code);
    auto* language = choice(u"languageComboBox"_s, languages, preferences.language());
    connect(language, &QComboBox::activated, this, [this, &preferences, language] {
        preferences.setLanguage(language->currentData().toString());
        showRestart();
    });
    group->add(tr("&Language"), language,
               tr("Of the console; the audit log and the command line stay English. Counts with the next start."));

    auto* again = new QPushButton(tr("Start again now"));
    again->setObjectName(u"restartPushButton"_s);
    if (!m_context.restart) again->hide();
    connect(again, &QPushButton::clicked, this, [this] { m_context.restart(); });
    auto* row = new QHBoxLayout(m_restart);
    row->setContentsMargins(0, 8, 0, 0);
    row->addWidget(new Message(Message::Kind::Info, tr("Size or language will change with the next start. Drafts are kept."), m_restart),
                   1);
    row->addWidget(again);
    m_restart->setObjectName(u"restartArea"_s);
    group->addWide(m_restart);
    return group;
}

void SettingsPage::showRestart()
{
    m_restart->setVisible(m_context.preferences.scale() != m_scaleNow || m_context.preferences.language() != m_languageNow);
}

SettingsGroup* SettingsPage::makeSafety()
{
    auto* group = new SettingsGroup(tr("Safety"));
    auto* readOnly = new QCheckBox(tr("Switch read-only on at every start"));
    readOnly->setObjectName(u"startReadOnlyCheckBox"_s);
    readOnly->setChecked(m_context.preferences.startsReadOnly());
    connect(readOnly, &QCheckBox::toggled, this, [this](bool on) { m_context.preferences.setStartsReadOnly(on); });
    group->add(tr("&Read-only"), readOnly,
               tr("While it is on, the control plane refuses every change. The header has the switch, Ctrl+L too."));
    readOnly->setAccessibleName(readOnly->text());

    m_environment = new QComboBox;
    m_environment->setObjectName(u"environmentComboBox"_s);
    m_environment->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_environment, &QComboBox::activated, this, &SettingsPage::chooseEnvironment);
    group->add(
        tr("&Environment here"), m_environment,
        tr("The colour of this control plane, and what has to be typed before a dangerous act. It may only be stricter than what the "
           "control plane says of itself, and belongs to the fingerprint of its key."));
    m_label = new QLineEdit;
    m_label->setObjectName(u"environmentLabelLineEdit"_s);
    m_label->setMaxLength(EnvironmentStyle::longestLabel);
    m_label->setMinimumWidth(220);
    m_label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_label, &QLineEdit::editingFinished, this, &SettingsPage::chooseEnvironment);
    group->add(tr("&Word for it"), m_label, tr("Shown in the header in place of the usual word, for example the name of your cluster."));
    m_plane = label({}, "caption", true);
    m_plane->setObjectName(u"settingsPlaneLabel"_s);
    group->addWide(m_plane);
    return group;
}

void SettingsPage::showIdentity()
{
    const client::Identity identity = m_context.connection.identity();
    const QString declared = identity.declared.isEmpty() ? identity.environment : identity.declared;
    const bool known = !identity.fingerprint.isEmpty();
    m_environment->clear();
    m_environment->addItem(tr("As it says: %1", "an environment").arg(widgets::environmentBadge(declared).text), QString());
    for (const QString& each : EnvironmentStyle::choices(declared))
        if (each != declared)
            m_environment->addItem(Theme::icon(widgets::environmentBadge(each).icon, widgets::environmentBadge(each).tone),
                                   widgets::environmentBadge(each).text, each);
    m_environment->setCurrentIndex(identity.declared.isEmpty() ? 0 : qMax(0, m_environment->findData(identity.environment)));
    m_environment->setEnabled(known);
    m_label->setEnabled(known);
    if (!m_label->hasFocus()) m_label->setText(identity.label);
    m_label->setPlaceholderText(widgets::environmentBadge(identity.environment).text);
    m_plane->setText(known ? tr("Both are kept for %1, whose key has the fingerprint %2.").arg(identity.name, identity.fingerprint)
                           : tr("The control plane is not open yet."));
}

void SettingsPage::chooseEnvironment()
{
    const client::Identity identity = m_context.connection.identity();
    if (identity.fingerprint.isEmpty()) return;
    m_context.environments.choose(identity.fingerprint, identity.declared.isEmpty() ? identity.environment : identity.declared,
                                  m_environment->currentData().toString(), m_label->text().trimmed());
}

SettingsGroup* SettingsPage::makeData()
{
    auto* group = new SettingsGroup(tr("Data"));
    m_folder = new widgets::IdLabel(tr("the data folder"));
    m_folder->setObjectName(u"dataFolderIdLabel"_s);
    connect(m_folder, &widgets::IdLabel::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
    m_openFolder = new QPushButton(Theme::icon(u"folder-open"_s), tr("Open"));
    m_openFolder->setObjectName(u"openFolderPushButton"_s);
    m_openFolder->setAccessibleName(tr("Open the data folder"));
    connect(m_openFolder, &QPushButton::clicked, this, [this] { m_context.desktop.openUrl(QUrl::fromLocalFile(m_folder->text())); });
    auto* folder = new QWidget;
    folder->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(folder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    row->addWidget(m_folder, 1);
    row->addWidget(m_openFolder);
    group->add(tr("Data folder"), folder,
               tr("Tenants, audit log and the signing key of this control plane. Include it in your backups; give the key to nobody."));
    if (!m_context.acts.drafts) return group;
    auto* drafts = new QWidget;
    drafts->setObjectName(u"draftsArea"_s);
    drafts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_drafts = new QVBoxLayout(drafts);
    m_drafts->setContentsMargins(0, 0, 0, 0);
    m_drafts->setSpacing(4);
    group->add(tr("Drafts"), drafts, tr("What was typed and not sent. They hold names and e-mail addresses; only you can read them."));
    return group;
}

void SettingsPage::showDrafts()
{
    if (!m_drafts) return;
    while (QLayoutItem* item = m_drafts->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    const auto kept = m_context.acts.drafts->list();
    if (kept.empty()) m_drafts->addWidget(label(tr("No draft is kept."), "muted"));
    for (const auto& each : kept) {
        const QString title = draftTitle(each.key, m_context.acts.drafts->load(each.key).value_or(QByteArray()));
        auto* line = new QWidget;
        auto* name = label(title, nullptr, true);
        auto* when = label(each.savedAt.isValid()
                               ? Format::relative(base::fromMicros(each.savedAt.toMSecsSinceEpoch() * 1000), m_context.clock.now())
                               : QString(),
                           "muted");
        auto* remove = new QPushButton(tr("Delete draft"));
        remove->setObjectName(u"deleteDraftPushButton"_s);
        remove->setProperty("danger", true);
        remove->setAccessibleName(tr("Delete the draft: %1").arg(title));
        connect(remove, &QPushButton::clicked, this, [this, key = each.key] { removeDraft(key); });
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(12);
        row->addWidget(name, 1);
        row->addWidget(when);
        row->addWidget(remove);
        m_drafts->addWidget(line);
    }
}

void SettingsPage::removeDraft(const QString& key)
{
    m_context.acts.drafts->remove(key);
    showDrafts();
}

SettingsGroup* SettingsPage::makeHelp()
{
    auto* group = new SettingsGroup(tr("Help and view"));
    auto* tour = new QPushButton(tr("Take the tour"));
    tour->setObjectName(u"tourPushButton"_s);
    connect(tour, &QPushButton::clicked, this, &SettingsPage::tourRequested);
    group->add(tr("First steps"), tour, tr("Four steps through the window. F1 explains every page and every wizard."));
    auto* reset = new QPushButton(tr("Reset the view"));
    reset->setObjectName(u"resetViewPushButton"_s);
    connect(reset, &QPushButton::clicked, this, [this] {
        Q_EMIT resetRequested();
        m_done->say(Message::Kind::Ok, tr("Done. Windows opened from now on look as at the first start."));
    });
    group->add(tr("View"), reset, tr("Forgets sizes of windows, columns and panels. Saved views, favourites and drafts stay."));
    m_done = new Message(group);
    m_done->setObjectName(u"resetMessage"_s);
    group->addWide(m_done);
    return group;
}

SettingsGroup* SettingsPage::makeAbout()
{
    auto* group = new SettingsGroup(tr("About Reeve"));
    auto* words =
        label(tr("Admin console and control plane for multi-tenant platforms. Free software under the GNU General Public License, "
                 "version 3 or later, without any warranty."),
              "muted", true);
    group->addWide(words);
    m_problem = new widgets::Notice;
    m_problem->setObjectName(u"aboutProblemNotice"_s);
    m_problem->setRetryVisible(true);
    m_problem->hide();
    connect(m_problem, &widgets::Notice::retryRequested, this, &SettingsPage::refresh);
    connect(m_problem, &widgets::Notice::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
    group->addWide(m_problem);
    m_facts = new widgets::KeyValueGrid;
    m_facts->setObjectName(u"aboutFacts"_s);
    m_facts->setKeyWidth(190);
    group->addWide(m_facts);
    auto* copy = new QPushButton(Theme::icon(u"copy"_s), tr("Copy diagnostics"));
    copy->setObjectName(u"copyDiagnosticsPushButton"_s);
    copy->setToolTip(tr("Copies all of the above for a support ticket; it holds no secret, no tenant and no contact"));
    connect(copy, &QPushButton::clicked, this, &SettingsPage::copyDiagnostics);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 8, 0, 0);
    row->addWidget(copy);
    row->addStretch(1);
    group->addWide(line);
    return group;
}

void SettingsPage::enter(const QString& argument)
{
    m_shown = argument;
    refresh();
    if (argument == "about"_L1)
        QMetaObject::invokeMethod(
            this, [this] { m_area->ensureWidgetVisible(m_about, 0, 0); }, Qt::QueuedConnection); // once it is laid out
    else m_area->verticalScrollBar()->setValue(0);
}

void SettingsPage::refresh()
{
    showDrafts();
    m_call.cancel();
    m_call = m_context.connection.call(this, control::GetSystemInfo{},
                                       [this](base::Result<control::GetSystemInfo::Info> info) { take(std::move(info)); });
}

void SettingsPage::take(base::Result<control::GetSystemInfo::Info> info)
{
    m_answered = true;
    m_problem->setVisible(!info);
    if (!info) m_problem->show(problem(tr("The control plane could not be asked"), info.error()));
    if (info) m_info = std::move(*info);
    const QString folder = m_info ? toQt(m_info->dataFolder) : QString();
    m_folder->setText(folder);
    m_openFolder->setEnabled(!folder.isEmpty());
    m_facts->clear();
    for (const auto& group : diagnose(m_context.connection, m_info, m_context.clock.now()).groups) {
        m_facts->addHeading(group.title);
        for (const auto& [name, value] : group.lines) m_facts->addText(name, value);
    }
    Q_EMIT sentenceChanged();
}

void SettingsPage::copyDiagnostics() { m_context.desktop.copy(diagnose(m_context.connection, m_info, m_context.clock.now()).text()); }

QString SettingsPage::sentence() const { return tr("What you change counts at once, unless it says otherwise."); }

} // namespace reeve::ui
