// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/manifest_check.h"
#include "models/manifest_completion.h"
#include "tests/support/scripted_connection.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace reeve;
using models::ManifestCheck;
using models::ManifestCompletion;
using models::placeAt;

namespace {

constexpr const char* schema = R"({
  "type": "object", "required": ["kind", "metadata", "spec"], "properties": {
    "kind": {"type": "string", "const": "Tenant"},
    "metadata": {"type": "object", "required": ["slug"], "properties": {
      "slug": {"type": "string", "description": "must be lower case"},
      "labels": {"type": "object", "additionalProperties": {"type": "string"}}}},
    "spec": {"type": "object", "required": ["profile", "plan"], "properties": {
      "profile": {"type": "string", "enum": ["mt-standard", "hybrid"]},
      "plan": {"type": "string"},
      "environments": {"type": "array", "items": {"type": "string", "enum": ["prod", "staging", "dev"]}},
      "policies": {"type": "object", "required": ["residency", "encryption"], "properties": {
        "residency": {"type": "string"}, "encryption": {"type": "string"}}},
      "quotas": {"type": "object", "properties": {"storageGiB": {"type": "integer", "minimum": 0}}},
      "contacts": {"type": "array", "items": {"type": "object", "required": ["role", "name"], "properties": {
        "role": {"type": "string", "enum": ["technical", "billing"]}, "name": {"type": "string"}}}}}}}})";

ManifestCompletion completion()
{
    ManifestCompletion made;
    made.setSchema(QJsonDocument::fromJson(schema).object());
    made.setNames(u"spec/plan"_s, {u"team-2026"_s, u"business-2025"_s});
    made.setNames(u"spec/policies/residency"_s, {u"eu-only"_s});
    return made;
}

/// What is offered at the bar in @p text.
models::Completion at(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (int line = 0; line < lines.size(); ++line) {
        const auto column = lines[line].indexOf(u'|');
        if (column < 0) continue;
        lines[line].remove(column, 1);
        return completion().at(lines, line, int(column));
    }
    return {};
}

} // namespace

class CompletionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("items");
        QTest::newRow("top") << u"|"_s << QStringList{u"kind: "_s, u"metadata:"_s, u"spec:"_s};
        QTest::newRow("what is there is not offered again") << u"kind: Tenant\n|\nspec:\n  plan: x"_s << QStringList{u"metadata:"_s};
        QTest::newRow("a constant") << u"kind: |"_s << QStringList{u"Tenant"_s};
        QTest::newRow("typed already") << u"k|"_s << QStringList{u"kind: "_s};
        QTest::newRow("a block") << u"spec:\n  |"_s << QStringList{u"profile: "_s,     u"plan: "_s,    u"contacts:"_s,
                                                                   u"environments:"_s, u"policies:"_s, u"quotas:"_s};
        QTest::newRow("a value of the schema") << u"spec:\n  profile: hy|"_s << QStringList{u"hybrid"_s};
        QTest::newRow("names of the catalog") << u"spec:\n  plan: |"_s << QStringList{u"team-2026"_s, u"business-2025"_s};
        QTest::newRow("a comment between") << u"spec:\n  profile: hybrid\n# why\n\n  plan: te|"_s << QStringList{u"team-2026"_s};
        QTest::newRow("deeper") << u"spec:\n  policies:\n    residency: |"_s << QStringList{u"eu-only"_s};
        QTest::newRow("fields of an entry") << u"spec:\n  contacts:\n    - role: billing\n      |"_s << QStringList{u"name: "_s};
        QTest::newRow("another entry begins anew")
            << u"spec:\n  contacts:\n    - role: billing\n      name: Lee\n    - |"_s << QStringList{u"role: "_s, u"name: "_s};
        QTest::newRow("a list in the column of its field") << u"spec:\n  contacts:\n  - role: tec|"_s << QStringList{u"technical"_s};
        QTest::newRow("entries") << u"spec:\n  environments:\n    |"_s << QStringList{u"- prod"_s, u"- staging"_s, u"- dev"_s};
        QTest::newRow("an entry") << u"spec:\n  environments:\n    - st|"_s << QStringList{u"staging"_s};
        QTest::newRow("a flow list") << u"spec:\n  environments: [prod, s|"_s << QStringList{u"staging"_s};
        QTest::newRow("a flow map") << u"spec:\n  policies: {residency: eu-only, e|"_s << QStringList{u"encryption: "_s};
        QTest::newRow("a value in a flow map") << u"spec:\n  policies: {residency: e|"_s << QStringList{u"eu-only"_s};
        QTest::newRow("a flow map in a list") << u"spec:\n  contacts:\n    - {role: b|"_s << QStringList{u"billing"_s};
        QTest::newRow("nothing is known there") << u"other:\n  |"_s << QStringList{};
    }
    void placesAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, items);
        QCOMPARE(at(text).items, items);
    }

    void whereNoListHelpsThereAreWords()
    {
        QCOMPARE(at(u"metadata:\n  slug: |"_s).hint, u"must be lower case"_s);
        QVERIFY(!at(u"spec:\n  quotas:\n    storageGiB: |"_s).hint.isEmpty());
        QCOMPARE(placeAt({}, 3, 0).path, QStringList{});
    }

    void onlyTheAnswerAboutTheNewestTextCounts()
    {
        test::ScriptedConnection plane;
        plane.answer<lifecycle::ValidateManifest>([](const lifecycle::ValidateManifest& op) -> base::Result<ManifestCheck::Report> {
            ManifestCheck::Report report;
            report.canonicalYaml = op.manifest.data;
            report.valid = true;
            return report;
        });
        plane.hold("tenants.validate");
        ManifestCheck check(plane);
        check.setTenant("tnt_1");
        check.setText(u"one"_s);
        check.checkNow();
        check.setText(u"two"_s);
        check.checkNow();
        QCOMPARE(plane.heldCount("tenants.validate"), 2);
        plane.releaseOne("tenants.validate", 1);
        QCOMPARE(check.state(), ManifestCheck::State::Done);
        QCOMPARE(check.report().canonicalYaml, "two");
        plane.releaseOne("tenants.validate", 0); // late, about the older text
        QCOMPARE(check.report().canonicalYaml, "two");
        check.setText(u"three"_s);
        QCOMPARE(check.state(), ManifestCheck::State::Checking); // not asked yet: more keys may come
        QCOMPARE(plane.timesAsked("tenants.validate"), 2);
        QTRY_COMPARE(plane.timesAsked("tenants.validate"), 3);
        check.clear();
        plane.releaseOne("tenants.validate", 0);
        QCOMPARE(check.state(), ManifestCheck::State::Idle);
    }

    void aFailedCheckSaysNothingAboutTheText()
    {
        test::ScriptedConnection plane;
        plane.fail("tenants.validate", base::Error{base::ErrorCode::Unavailable, "the disk is full", {}, {}, {}});
        ManifestCheck check(plane);
        check.setText(u"one"_s);
        check.checkNow();
        QTRY_COMPARE(check.state(), ManifestCheck::State::Failed);
        QCOMPARE(check.error().message, "the disk is full");
    }
};

QTEST_GUILESS_MAIN(CompletionTest)
#include "tst_completion.moc"
