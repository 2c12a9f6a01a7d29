// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manifest_view.h"

#include "models/format.h"
#include "ui/desktop.h"
#include "ui/look.h"
#include "ui/table.h"
#include "ui/theme.h"
#include "ui/yaml_view.h"
#include "widgets/content_stack.h"
#include "widgets/search_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;
using models::VersionsModel;

ManifestView::ManifestView(Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(context.connection, context.clock, nullptr),
      m_table(new Table(u"versionsTable"_s, tr("Versions"))),
      m_source(new YamlView),
      m_caption(new QLabel),
      m_search(new widgets::SearchField(tr("Search in the manifest"))),
      m_copy(new QPushButton(Theme::icon(u"copy"_s), tr("Copy"))),
      m_content(nullptr)
{
    m_table->setModel(&m_model);
    m_table->setColumnHidden(VersionsModel::Who, true);
    m_table->setColumnHidden(VersionsModel::Reason, true);
    m_table->setColumnWidths({84, 164});
    m_table->setFixedWidth(250);
    m_caption->setObjectName(u"versionCaptionLabel"_s);
    m_caption->setProperty("role", u"muted"_s);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_search->setObjectName(u"manifestSearchField"_s);
    m_search->setFixedWidth(220);
    m_copy->setObjectName(u"copyManifestPushButton"_s);
    m_copy->setToolTip(tr("Copies the source of this version"));
    connect(m_copy, &QPushButton::clicked, this, [this] { m_context.desktop.copy(m_source->text()); });
    connect(m_search, &widgets::SearchField::searchChanged, m_source, &YamlView::findNext);
    connect(m_search, &widgets::SearchField::left, this, [this] { m_source->findNext(m_search->text().trimmed()); });

    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 0, 0);
    line->setSpacing(Theme::gap);
    line->addWidget(m_caption, 1);
    line->addWidget(m_search);
    line->addWidget(m_copy);
    auto* panel = new QFrame;
    panel->setProperty("surface", u"panel"_s);
    auto* inner = new QVBoxLayout(panel);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_source);
    auto* right = new QVBoxLayout;
    right->setSpacing(Theme::gap);
    right->addLayout(line);
    right->addWidget(panel, 1);
    auto* area = new QWidget;
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_table);
    row->addLayout(right, 1);
    m_content = new widgets::ContentStack(area);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->addWidget(m_content);

    connect(m_table, &Table::currentRowChanged, this, &ManifestView::showVersion);
    connect(&m_model, &models::PagedModel::stateChanged, this, &ManifestView::changed);
    connect(m_content, &widgets::ContentStack::retryRequested, &m_model, &models::PagedModel::retry);
    connect(m_content, &widgets::ContentStack::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
}

void ManifestView::setTenant(const std::string& tenantId)
{
    if (tenantId != m_tenantId) m_content->showLoading();
    m_tenantId = tenantId;
    m_model.setTenant(tenantId);
}

void ManifestView::find() { m_search->setFocus(Qt::ShortcutFocusReason); }

void ManifestView::changed()
{
    if (m_model.state() == models::PagedModel::State::Failed && m_model.rowCount() == 0)
        m_content->showProblem(problem(tr("The versions could not be read"), m_model.error()));
    else if (m_model.answered()) m_content->showContent();
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid()) m_table->setCurrentIndex(m_model.index(0, 0));
    Q_EMIT sentenceChanged();
}

void ManifestView::showVersion(int row)
{
    const bool chosen = row >= 0 && row < m_model.rowCount();
    m_copy->setEnabled(chosen);
    if (!chosen) {
        m_caption->clear();
        return m_source->setText({});
    }
    const auto& version = m_model.version(row);
    QString caption =
        tr("Version %1 by %2: %3", "number, author, reason").arg(version.version).arg(toQt(version.author), toQt(version.reason));
    if (version.erased) caption = tr("%1 (names and e-mails were erased)").arg(caption);
    m_caption->setText(caption);
    m_caption->setToolTip(caption + u'\n' + Format::exact(version.at));
    m_source->setText(QString::fromUtf8(version.source.data.data(), qsizetype(version.source.data.size())));
}

QString ManifestView::sentence() const
{
    return tr("%1 of %2 versions loaded").arg(Format::count(std::uint64_t(m_model.rowCount())), Format::count(m_model.total()));
}

} // namespace reeve::ui
