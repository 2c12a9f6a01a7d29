<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>TenantAction</name>
    <message numerus="yes">
        <source>Its retention policy, %1, keeps it for %n day(s). Until then it can be restored.</source>
        <translation>
            <numerusform>Its retention policy, %1, keeps it for %n day. Until then it can be restored.</numerusform>
            <numerusform>Its retention policy, %1, keeps it for %n days. Until then it can be restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::console::SampleFleet</name>
    <message numerus="yes">
        <source>Importing the sample fleet: %1 of %Ln files</source>
        <translation>
            <numerusform>Importing the sample fleet: %1 of %Ln file</numerusform>
            <numerusform>Importing the sample fleet: %1 of %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::models::CountModel</name>
    <message numerus="yes">
        <source>%n tenants</source>
        <translation>
            <numerusform>%n tenant</numerusform>
            <numerusform>%n tenants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::models::VersionsModel</name>
    <message numerus="yes">
        <source>%n lines added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::AuditBrowser</name>
    <message numerus="yes">
        <source>%1 of %Ln entries loaded, newest first</source>
        <translation>
            <numerusform>%1 of %Ln entry loaded, newest first</numerusform>
            <numerusform>%1 of %Ln entries loaded, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of more than %Ln entries loaded, newest first</source>
        <translation>
            <numerusform>%1 of more than %Ln entry loaded, newest first</numerusform>
            <numerusform>%1 of more than %Ln entries loaded, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::AuditDetails</name>
    <message numerus="yes">
        <source>The path from the entry to the root of the checkpoint has %Ln hashes.</source>
        <translation>
            <numerusform>The path from the entry to the root of the checkpoint has %Ln hash.</numerusform>
            <numerusform>The path from the entry to the root of the checkpoint has %Ln hashes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The checkpoint covers %Ln entries.</source>
        <translation>
            <numerusform>The checkpoint covers %Ln entry.</numerusform>
            <numerusform>The checkpoint covers %Ln entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::AuditHealthCard</name>
    <message numerus="yes">
        <source>%n entries were written since; verify again to prove them too.</source>
        <translation>
            <numerusform>%n entry was written since; verify again to prove it too.</numerusform>
            <numerusform>%n entries were written since; verify again to prove them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the first %Ln entries, %2</source>
        <comment>time; how many; findings</comment>
        <translation>
            <numerusform>%1, the first %Ln entry, %2</numerusform>
            <numerusform>%1, the first %Ln entries, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::CommandPalette</name>
    <message numerus="yes">
        <source>%n line(s) found</source>
        <translation>
            <numerusform>%n line found</numerusform>
            <numerusform>%n lines found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::DiffView</name>
    <message numerus="yes">
        <source>⋯ %n lines are the same</source>
        <translation>
            <numerusform>⋯ %n line is the same</numerusform>
            <numerusform>⋯ %n lines are the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences: %1, %2.</source>
        <comment>followed by lines added, lines removed</comment>
        <translation>
            <numerusform>%n difference: %1, %2.</numerusform>
            <numerusform>%n differences: %1, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::ExportDialog</name>
    <message numerus="yes">
        <source>The %n that are shown</source>
        <translation>
            <numerusform>The %n that is shown</numerusform>
            <numerusform>The %n that are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <comment>columns</comment>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%1 of %Ln files, %2 a second. So far %3 created, %4 updated, %5 unchanged, %6 refused.</source>
        <translation>
            <numerusform>%1 of %Ln file, %2 a second. So far %3 created, %4 updated, %5 unchanged, %6 refused.</numerusform>
            <numerusform>%1 of %Ln files, %2 a second. So far %3 created, %4 updated, %5 unchanged, %6 refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the documents in %Ln files: %1 would be created, %2 updated, %3 unchanged, %4 refused. Nothing was stored.</source>
        <translation>
            <numerusform>Of the documents in %Ln file: %1 would be created, %2 updated, %3 unchanged, %4 refused. Nothing was stored.</numerusform>
            <numerusform>Of the documents in %Ln files: %1 would be created, %2 updated, %3 unchanged, %4 refused. Nothing was stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln documents</source>
        <translation>
            <numerusform>Import %Ln document</numerusform>
            <numerusform>Import %Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::ManifestEditor</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n places both had changed the same lines; yours stand there. Compare before you apply.</source>
        <translation>
            <numerusform>In %n place both had changed the same lines; yours stand there. Compare before you apply.</numerusform>
            <numerusform>In %n places both had changed the same lines; yours stand there. Compare before you apply.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::ManifestView</name>
    <message numerus="yes">
        <source>%1 of %Ln versions loaded</source>
        <translation>
            <numerusform>%1 of %Ln version loaded</numerusform>
            <numerusform>%1 of %Ln versions loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n operations running</source>
        <translation>
            <numerusform>%n operation running</numerusform>
            <numerusform>%n operations running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tenants</source>
        <translation>
            <numerusform>%Ln tenant</numerusform>
            <numerusform>%Ln tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audit entries</source>
        <translation>
            <numerusform>%Ln audit entry</numerusform>
            <numerusform>%Ln audit entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::ReasonPage</name>
    <message numerus="yes">
        <source>None of the tenant&apos;s %n webhook(s) asks for it.</source>
        <translation>
            <numerusform>The tenant&apos;s %n webhook does not ask for it.</numerusform>
            <numerusform>None of the tenant&apos;s %n webhooks asks for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reason has %1 of %Ln bytes that are allowed</source>
        <translation>
            <numerusform>The reason has %1 of %Ln byte that is allowed</numerusform>
            <numerusform>The reason has %1 of %Ln bytes that are allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln bytes</source>
        <translation>
            <numerusform>%1 of %Ln byte</numerusform>
            <numerusform>%1 of %Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::ReceiptView</name>
    <message numerus="yes">
        <source>the signed checkpoint of %Ln entries</source>
        <translation>
            <numerusform>the signed checkpoint of %Ln entry</numerusform>
            <numerusform>the signed checkpoint of %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::ReviewPage</name>
    <message numerus="yes">
        <source>The reason has %1 of %Ln bytes that are allowed</source>
        <translation>
            <numerusform>The reason has %1 of %Ln byte that is allowed</numerusform>
            <numerusform>The reason has %1 of %Ln bytes that are allowed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::TasksButton</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <comment>under way</comment>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) under way</source>
        <translation>
            <numerusform>%n task under way</numerusform>
            <numerusform>%n tasks under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::TenantPage</name>
    <message numerus="yes">
        <source>%n tenant(s) loaded</source>
        <translation>
            <numerusform>%n tenant loaded</numerusform>
            <numerusform>%n tenants loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::TimelineView</name>
    <message numerus="yes">
        <source>%1 of %Ln matching changes loaded; filtered by the control plane</source>
        <translation>
            <numerusform>%1 of %Ln matching change loaded; filtered by the control plane</numerusform>
            <numerusform>%1 of %Ln matching changes loaded; filtered by the control plane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln changes loaded</source>
        <translation>
            <numerusform>%1 of %Ln change loaded</numerusform>
            <numerusform>%1 of %Ln changes loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::VerifyPanel</name>
    <message numerus="yes">
        <source>%n more findings are in the report; save it to read them.</source>
        <translation>
            <numerusform>%n more finding is in the report; save it to read it.</numerusform>
            <numerusform>%n more findings are in the report; save it to read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <translation>
            <numerusform>%1 of %Ln entry</numerusform>
            <numerusform>%1 of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <comment>a verdict</comment>
        <translation>
            <numerusform>%1, %Ln entry</numerusform>
            <numerusform>%1, %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::ViewStore</name>
    <message numerus="yes">
        <source>A name may have %n characters.</source>
        <translation>
            <numerusform>A name may have %n character.</numerusform>
            <numerusform>A name may have %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::widgets::ChartView</name>
    <message numerus="yes">
        <source>and %n more points; the table has them all</source>
        <translation>
            <numerusform>and %n more point; the table has them all</numerusform>
            <numerusform>and %n more points; the table has them all</numerusform>
        </translation>
    </message>
</context>
</TS>
