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
    <name>reeve::ui::MainWindow</name>
    <message numerus="yes">
        <source>What you see is from before and nothing can be changed. It is asked again by itself, next in %n second(s).</source>
        <translation>
            <numerusform>What you see is from before and nothing can be changed. It is asked again by itself, next in %n second.</numerusform>
            <numerusform>What you see is from before and nothing can be changed. It is asked again by itself, next in %n seconds.</numerusform>
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
</TS>
