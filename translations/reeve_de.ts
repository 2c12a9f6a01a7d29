<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Age</name>
    <message>
        <source>as of %1</source>
        <comment>a time</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>as of %1, %2</source>
        <comment>a time, and how long ago that is</comment>
        <translation>Stand %1, %2</translation>
    </message>
</context>
<context>
    <name>BulkWording</name>
    <message>
        <source>Suspend tenants</source>
        <translation>Mandanten sperren</translation>
    </message>
    <message>
        <source>Each tenant&apos;s state is Suspended from then on</source>
        <translation>Der Zustand jedes Mandanten ist dann „Gesperrt“</translation>
    </message>
    <message>
        <source>The services that run it are told to stop its work and sign-ins</source>
        <translation>Die zuständigen Dienste werden angewiesen, Betrieb und Anmeldungen zu stoppen</translation>
    </message>
    <message>
        <source>All its data, its manifest and its placement stay; it can be resumed at any time</source>
        <translation>Alle Daten, das Manifest und die Platzierung bleiben; Entsperren ist jederzeit möglich</translation>
    </message>
    <message>
        <source>Resume tenants</source>
        <translation>Mandanten entsperren</translation>
    </message>
    <message>
        <source>Each tenant&apos;s state is Active again</source>
        <translation>Der Zustand jedes Mandanten ist wieder „Aktiv“</translation>
    </message>
    <message>
        <source>The services that run it are told to take up its work and sign-ins</source>
        <translation>Die zuständigen Dienste werden angewiesen, Betrieb und Anmeldungen wieder aufzunehmen</translation>
    </message>
    <message>
        <source>Label tenants</source>
        <translation>Labels der Mandanten ändern</translation>
    </message>
    <message>
        <source>Each tenant gets a new manifest version with these labels</source>
        <translation>Jeder Mandant erhält eine neue Version des Manifests mit diesen Labels</translation>
    </message>
    <message>
        <source>Its other labels and all else stay</source>
        <translation>Seine anderen Labels und alles Übrige bleiben</translation>
    </message>
    <message>
        <source>Suspend one tenant</source>
        <translation>Einen Mandanten sperren</translation>
    </message>
    <message>
        <source>Suspend %1 tenants</source>
        <translation>%1 Mandanten sperren</translation>
    </message>
    <message>
        <source>Resume one tenant</source>
        <translation>Einen Mandanten entsperren</translation>
    </message>
    <message>
        <source>Resume %1 tenants</source>
        <translation>%1 Mandanten entsperren</translation>
    </message>
    <message>
        <source>Label one tenant</source>
        <translation>Labels eines Mandanten ändern</translation>
    </message>
    <message>
        <source>Label %1 tenants</source>
        <translation>Labels von %1 Mandanten ändern</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <translation>Wird gesperrt …</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Wird entsperrt …</translation>
    </message>
    <message>
        <source>Labelling…</source>
        <translation>Labels werden geändert …</translation>
    </message>
    <message>
        <source>One tenant was suspended.</source>
        <translation>Ein Mandant wurde gesperrt.</translation>
    </message>
    <message>
        <source>%1 tenants were suspended.</source>
        <translation>%1 Mandanten wurden gesperrt.</translation>
    </message>
    <message>
        <source>One tenant was resumed.</source>
        <translation>Ein Mandant wurde entsperrt.</translation>
    </message>
    <message>
        <source>%1 tenants were resumed.</source>
        <translation>%1 Mandanten wurden entsperrt.</translation>
    </message>
    <message>
        <source>One tenant was labelled.</source>
        <translation>Die Labels eines Mandanten wurden geändert.</translation>
    </message>
    <message>
        <source>%1 tenants were labelled.</source>
        <translation>Die Labels von %1 Mandanten wurden geändert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome and the state that a tenant is in</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Another control plane answers now.</source>
        <translation>Jetzt antwortet eine andere Steuerebene.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome and why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CatalogText</name>
    <message>
        <source>Shared: a schema of its own in a shared database</source>
        <translation>Geteilt: ein eigenes Schema in einer gemeinsamen Datenbank</translation>
    </message>
    <message>
        <source>Hybrid: shared control data, isolated data plane</source>
        <translation>Hybrid: gemeinsame Steuerdaten, abgetrennte Datenebene</translation>
    </message>
    <message>
        <source>Dedicated: a database, compute, storage and network of its own</source>
        <translation>Dediziert: Datenbank, Rechenleistung, Speicher und Netz für sich</translation>
    </message>
    <message>
        <source>Placement: dedicated stack in %1, no standby</source>
        <translation>Platzierung: eigene Umgebung in %1, ohne Ausweichregion</translation>
    </message>
    <message>
        <source>Placement: dedicated stack in %1, standby %2</source>
        <translation>Platzierung: eigene Umgebung in %1, Ausweichregion %2</translation>
    </message>
    <message>
        <source>Placement: isolated data plane in %1, no standby</source>
        <translation>Platzierung: abgetrennte Datenebene in %1, ohne Ausweichregion</translation>
    </message>
    <message>
        <source>Placement: isolated data plane in %1, standby %2</source>
        <translation>Platzierung: abgetrennte Datenebene in %1, Ausweichregion %2</translation>
    </message>
    <message>
        <source>Placement: shared database in %1, no standby</source>
        <translation>Platzierung: gemeinsame Datenbank in %1, ohne Ausweichregion</translation>
    </message>
    <message>
        <source>Placement: shared database in %1, standby %2</source>
        <translation>Platzierung: gemeinsame Datenbank in %1, Ausweichregion %2</translation>
    </message>
    <message>
        <source>%1 compute units, %2 GiB of storage, %3 events a day, %4 operations at once</source>
        <comment>quotas of a plan</comment>
        <translation>%1 Recheneinheiten, %2 GiB Speicher, %3 Ereignisse am Tag, %4 gleichzeitige Vorgänge</translation>
    </message>
    <message>
        <source>%1 %2 a second (bursts of %3)</source>
        <comment>rate limit: read 40 a second</comment>
        <translation>%1 %2 pro Sekunde (Spitzen bis %3)</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <comment>a policy</comment>
        <translation>%1 (Version %2)</translation>
    </message>
    <message>
        <source>%1 (version %2, from %3)</source>
        <comment>a policy</comment>
        <translation>%1 (Version %2, ab %3)</translation>
    </message>
    <message>
        <source>Data may lie anywhere</source>
        <translation>Daten dürfen überall liegen</translation>
    </message>
    <message>
        <source>Data stays in %1</source>
        <translation>Daten bleiben in %1</translation>
    </message>
    <message>
        <source>A key of its own, rotated every %1 d</source>
        <comment>days</comment>
        <translation>Eigener Schlüssel, alle %1 Tage erneuert</translation>
    </message>
    <message>
        <source>The platform&apos;s key, rotated every %1 d</source>
        <comment>days</comment>
        <translation>Schlüssel der Plattform, alle %1 Tage erneuert</translation>
    </message>
    <message>
        <source>May be deleted as soon as it is archived</source>
        <translation>Darf gelöscht werden, sobald er archiviert ist</translation>
    </message>
    <message>
        <source>Kept %1 d after archiving</source>
        <comment>days</comment>
        <translation>Wird nach dem Archivieren %1 Tage aufbewahrt</translation>
    </message>
    <message>
        <source>refused: %1 allows %2</source>
        <comment>residency policy allows jurisdictions</comment>
        <translation>abgelehnt: %1 erlaubt %2</translation>
    </message>
    <message>
        <source>refused: no %1 in this region</source>
        <comment>a profile</comment>
        <translation>abgelehnt: kein %1 in dieser Region</translation>
    </message>
    <message>
        <source>refused: %1 encryption is not offered here</source>
        <translation>abgelehnt: Verschlüsselung %1 wird hier nicht angeboten</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>opening</source>
        <translation>wird geöffnet</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>neuer Versuch</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>The control plane does not answer</source>
        <translation>Die Steuerebene antwortet nicht</translation>
    </message>
    <message>
        <source>Look at the connection and at the disk meanwhile.</source>
        <translation>Sehen Sie inzwischen nach der Verbindung und nach dem Datenträger.</translation>
    </message>
    <message>
        <source>This control plane can be opened for changes now</source>
        <translation>Diese Steuerebene lässt sich jetzt zum Ändern öffnen</translation>
    </message>
    <message>
        <source>Another program worked with it when it was opened here, and has let go of it. Until you open it again it can only be read here.</source>
        <translation>Als sie hier geöffnet wurde, arbeitete ein anderes Programm mit ihr; jetzt ist sie wieder frei. Bis Sie sie erneut öffnen, lässt sie sich hier nur lesen.</translation>
    </message>
    <message>
        <source>This control plane can only be read here</source>
        <translation>Diese Steuerebene ist hier nur lesbar</translation>
    </message>
    <message>
        <source>%1 works with it. Once that program is closed, you can open it for changes here; nothing needs to be started again.</source>
        <comment>a process</comment>
        <translation>%1 arbeitet mit ihr. Sobald jenes Programm geschlossen ist, können Sie sie hier zum Ändern öffnen; neu gestartet werden muss nichts.</translation>
    </message>
    <message>
        <source>A change could not be stored, and nothing of it was kept. What is stored can be read as before.</source>
        <translation>Eine Änderung konnte nicht gespeichert werden, und nichts davon wurde behalten. Was gespeichert ist, lässt sich lesen wie zuvor.</translation>
    </message>
    <message>
        <source>Reason: %1
What you see is from before. Nothing can be changed until it answers; it is asked again by itself.</source>
        <translation>Grund: %1
Was Sie sehen, ist von vorher. Bis sie antwortet, lässt sich nichts ändern; sie wird von selbst wieder gefragt.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 (built with %2)</source>
        <comment>versions of a library</comment>
        <translation>%1 (gebaut mit %2)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Reeve</source>
        <translation>Reeve</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Windows through</source>
        <translation>Fenster über</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>%1 × %2 points at %3 %</source>
        <comment>width, height, scale of a screen</comment>
        <translation>%1 × %2 Punkte bei %3 %</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Sprache und Region</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Screen reader or the like</source>
        <translation>Bildschirmleser oder Ähnliches</translation>
    </message>
    <message>
        <source>Control plane</source>
        <translation>Steuerebene</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Verification key</source>
        <translation>Prüfschlüssel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Schemaversion</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Can be changed here</source>
        <translation>Hier änderbar</translation>
    </message>
    <message>
        <source>no, %1 holds the lock</source>
        <comment>a process</comment>
        <translation>nein, %1 hält die Sperre</translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation>Audit-Einträge</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>no, it was opened for reading</source>
        <translation>nein, sie wurde zum Lesen geöffnet</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>role, name, e-mail</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Compute units</source>
        <translation>Recheneinheiten</translation>
    </message>
    <message>
        <source>Storage (GiB)</source>
        <translation>Speicher (GiB)</translation>
    </message>
    <message>
        <source>Events a day</source>
        <translation>Ereignisse am Tag</translation>
    </message>
    <message>
        <source>Operations at once</source>
        <translation>Gleichzeitige Vorgänge</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <comment>revision, time ago</comment>
        <translation>%1, geändert %2</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Löschsperre</translation>
    </message>
    <message>
        <source>Purge date</source>
        <translation>Löschdatum</translation>
    </message>
    <message>
        <source>Manifest version</source>
        <translation>Version des Manifests</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Allowed regions</source>
        <translation>Erlaubte Regionen</translation>
    </message>
    <message>
        <source>Preferred region</source>
        <translation>Bevorzugte Region</translation>
    </message>
    <message>
        <source>Standby region</source>
        <translation>Ausweichregion</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Datenstandort</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>as the plan grants</source>
        <translation>wie der Tarif gewährt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Order of the contacts</source>
        <translation>Reihenfolge der Kontakte</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie vorher</translation>
    </message>
    <message>
        <source>another</source>
        <translation>eine andere</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something in the input is not right.</source>
        <translation>Etwas an der Eingabe stimmt nicht.</translation>
    </message>
    <message>
        <source>The control plane does not know who you are.</source>
        <translation>Die Steuerebene weiß nicht, wer Sie sind.</translation>
    </message>
    <message>
        <source>You may not do this here.</source>
        <translation>Das dürfen Sie hier nicht.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Das gibt es nicht.</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>Das gibt es schon.</translation>
    </message>
    <message>
        <source>Somebody else changed it first.</source>
        <translation>Jemand anders hat es inzwischen geändert.</translation>
    </message>
    <message>
        <source>This is not possible in the present state.</source>
        <translation>Im jetzigen Zustand ist das nicht möglich.</translation>
    </message>
    <message>
        <source>A policy gate refused.</source>
        <translation>Eine Richtlinienprüfung hat es abgelehnt.</translation>
    </message>
    <message>
        <source>This is more than the quota allows.</source>
        <translation>Das ist mehr, als das Kontingent erlaubt.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Zu viele Anfragen in kurzer Zeit.</translation>
    </message>
    <message>
        <source>The control plane cannot do it now. Nothing was changed.</source>
        <translation>Die Steuerebene kann es gerade nicht ausführen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The control plane failed in an unexpected way.</source>
        <translation>In der Steuerebene ist ein unerwarteter Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Correct the marked fields.</source>
        <translation>Korrigieren Sie die markierten Felder.</translation>
    </message>
    <message>
        <source>Sign in to this control plane again.</source>
        <translation>Melden Sie sich bei dieser Steuerebene neu an.</translation>
    </message>
    <message>
        <source>Switch read-only mode off, or ask somebody with the needed role.</source>
        <translation>Schalten Sie „Nur lesen“ aus, oder bitten Sie jemanden mit der nötigen Rolle.</translation>
    </message>
    <message>
        <source>Refresh the list; it may have been renamed or deleted.</source>
        <translation>Aktualisieren Sie die Liste; vielleicht wurde es umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>Choose another name, or open the one that exists.</source>
        <translation>Wählen Sie einen anderen Namen, oder öffnen Sie das Vorhandene.</translation>
    </message>
    <message>
        <source>Look at what changed, then plan again.</source>
        <translation>Sehen Sie nach, was sich geändert hat, und planen Sie neu.</translation>
    </message>
    <message>
        <source>Bring it into the state that the message names first.</source>
        <translation>Bringen Sie es zuerst in den Zustand, den die Meldung nennt.</translation>
    </message>
    <message>
        <source>Change the choice that the gate names, or ask for an override.</source>
        <translation>Ändern Sie die Angabe, die die Prüfung nennt, oder beantragen Sie eine Ausnahme.</translation>
    </message>
    <message>
        <source>Ask for less, or choose a larger plan.</source>
        <translation>Fordern Sie weniger an, oder wählen Sie einen größeren Tarif.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, look at the connection and at the disk.</source>
        <translation>Versuchen Sie es erneut. Bleibt es dabei, prüfen Sie Verbindung und Datenträger.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Starten Sie es erneut, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Copy the details and report them; they name the request.</source>
        <translation>Kopieren Sie die Einzelheiten und melden Sie sie; sie nennen die Anfrage.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds</comment>
        <translation>in %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <comment>minutes</comment>
        <translation>in %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <comment>hours</comment>
        <translation>in %1 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <comment>seconds</comment>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>format of date and time</comment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <comment>format of date and exact time</comment>
        <translation>d. MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>a time</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 %2
%3 UTC</source>
        <comment>local time, its zone, the same in UTC</comment>
        <translation>%1 %2
%3 UTC</translation>
    </message>
</context>
<context>
    <name>LabelEdits</name>
    <message>
        <source>“%1” is no key of a label: a lower case letter, then up to 62 of a-z, 0-9, “_”, “.” and “-”.</source>
        <translation>„%1“ ist kein Schlüssel eines Labels: ein Kleinbuchstabe, dann bis zu 62 aus a-z, 0-9, „_“, „.“ und „-“.</translation>
    </message>
    <message>
        <source>“%1” has no “=”: write key=value.</source>
        <translation>„%1“ hat kein „=“: Schreiben Sie schlüssel=wert.</translation>
    </message>
    <message>
        <source>The value of “%1” is longer than 128 characters.</source>
        <translation>Der Wert von „%1“ ist länger als 128 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is set twice.</source>
        <translation>„%1“ wird zweimal gesetzt.</translation>
    </message>
    <message>
        <source>“%1” is set and removed at once.</source>
        <translation>„%1“ wird zugleich gesetzt und entfernt.</translation>
    </message>
    <message>
        <source>A tenant may have 32 labels.</source>
        <translation>Ein Mandant darf 32 Labels haben.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Admin console and control plane for multi-tenant platforms.</source>
        <translation>Verwaltungskonsole und Steuerebene für Plattformen mit vielen Mandanten.</translation>
    </message>
    <message>
        <source>Folder of the control plane; made if missing.</source>
        <translation>Ordner der Steuerebene; wird angelegt, wenn er fehlt.</translation>
    </message>
    <message>
        <source>Open a control plane of its own with a made-up fleet.</source>
        <translation>Öffnet eine eigene Steuerebene mit erfundenen Mandanten.</translation>
    </message>
    <message>
        <source>Colours: light, dark or system.</source>
        <translation>Farben: light, dark oder system.</translation>
    </message>
    <message>
        <source>Language of the console: %1; without it the one of the settings, else the system&apos;s.</source>
        <translation>Sprache der Konsole: %1; sonst die der Einstellungen, sonst die des Systems.</translation>
    </message>
    <message>
        <source>Start with the read-only switch on.</source>
        <translation>Startet mit eingeschaltetem „Nur lesen“.</translation>
    </message>
    <message>
        <source>Save pictures of the pages into this folder, light and dark, and exit.</source>
        <translation>Speichert Bilder der Seiten in diesem Ordner, hell und dunkel, und beendet sich.</translation>
    </message>
    <message>
        <source>There is no language %1. There are: %2.</source>
        <translation>Die Sprache %1 gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Sample plane</source>
        <translation>Beispiel-Steuerebene</translation>
    </message>
    <message>
        <source>Size of everything in percent: 100, 125, 150, 175 or 200.</source>
        <translation>Größe von allem in Prozent: 100, 125, 150, 175 oder 200.</translation>
    </message>
    <message>
        <source>--scale takes 100, 125, 150, 175 or 200.</source>
        <translation>--scale nimmt 100, 125, 150, 175 oder 200.</translation>
    </message>
</context>
<context>
    <name>ManifestActions</name>
    <message>
        <source>Edit manifest</source>
        <translation>Manifest bearbeiten</translation>
    </message>
    <message>
        <source>Edits the manifest; nothing is stored until it is applied</source>
        <translation>Bearbeitet das Manifest; gespeichert wird erst beim Anwenden</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Versionen vergleichen</translation>
    </message>
    <message>
        <source>Shows two versions side by side</source>
        <translation>Zeigt zwei Versionen nebeneinander</translation>
    </message>
    <message>
        <source>Apply as new version…</source>
        <translation>Als neue Version anwenden …</translation>
    </message>
    <message>
        <source>Plans the edited manifest as a new version, to look at before it is stored</source>
        <translation>Plant das bearbeitete Manifest als neue Version, zum Ansehen vor dem Speichern</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Writes the edited manifest in the usual order and spacing</source>
        <translation>Schreibt das bearbeitete Manifest in der üblichen Ordnung und Einrückung</translation>
    </message>
    <message>
        <source>Discard edits</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Goes back to the version in force; they can be brought back at once</source>
        <translation>Kehrt zur geltenden Version zurück; sie lassen sich gleich zurückholen</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Goes to the next difference</source>
        <translation>Geht zum nächsten Unterschied</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>Goes to the difference before</source>
        <translation>Geht zum vorigen Unterschied</translation>
    </message>
</context>
<context>
    <name>PlanComparison</name>
    <message>
        <source>Burst of reads</source>
        <translation>Spitze der Lesezugriffe</translation>
    </message>
    <message>
        <source>Reads a second</source>
        <translation>Lesezugriffe pro Sekunde</translation>
    </message>
    <message>
        <source>Burst of writes</source>
        <translation>Spitze der Schreibzugriffe</translation>
    </message>
    <message>
        <source>Writes a second</source>
        <translation>Schreibzugriffe pro Sekunde</translation>
    </message>
    <message>
        <source>grows: no limit</source>
        <translation>wächst: keine Grenze</translation>
    </message>
    <message>
        <source>grows by %1</source>
        <comment>a number</comment>
        <translation>wächst um %1</translation>
    </message>
    <message>
        <source>shrinks: there was no limit</source>
        <translation>schrumpft: es gab keine Grenze</translation>
    </message>
    <message>
        <source>shrinks by %1</source>
        <comment>a number</comment>
        <translation>schrumpft um %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>a number</comment>
        <translation>mehr als %1</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the data folder, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger mit dem Datenordner, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The data folder, or a file in it, is not where it was.</source>
        <translation>Der Datenordner oder eine Datei darin liegt nicht mehr an seinem Ort.</translation>
    </message>
    <message>
        <source>The data folder may not be written to.</source>
        <translation>Der Datenordner darf nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>Correct the owner and the permissions of the folder and of the files in it, then try again.</source>
        <translation>Berichtigen Sie Besitzer und Rechte des Ordners und der Dateien darin, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk cannot be read or written.</source>
        <translation>Der Datenträger lässt sich nicht lesen oder beschreiben.</translation>
    </message>
    <message>
        <source>Look at the disk and at the log of the system, then try again. If it stays so, copy the data folder to another disk before you do anything else.</source>
        <translation>Sehen Sie nach dem Datenträger und im Protokoll des Systems nach, und versuchen Sie es dann noch einmal. Bleibt es dabei, kopieren Sie den Datenordner zuerst auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Die Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>Close the console, keep a copy of the data folder, and restore your backup.</source>
        <translation>Schließen Sie die Konsole, behalten Sie eine Kopie des Datenordners, und stellen Sie Ihre Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The data folder cannot be used.</source>
        <translation>Der Datenordner lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>Check that it is there, and that you may read and write it and the files in it. Then try again.</source>
        <translation>Sehen Sie nach, ob er da ist und ob Sie ihn und die Dateien darin lesen und beschreiben dürfen. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Arbeitsspeicher reicht nicht.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Schließen Sie andere Programme, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Another program uses the database.</source>
        <translation>Ein anderes Programm benutzt die Datenbank.</translation>
    </message>
    <message>
        <source>Close that program. It is tried again by itself.</source>
        <translation>Schließen Sie jenes Programm. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Another program is just making this control plane.</source>
        <translation>Ein anderes Programm legt diese Steuerebene gerade an.</translation>
    </message>
    <message>
        <source>Wait a moment: it is opened as soon as that is done.</source>
        <translation>Warten Sie einen Moment: Sie wird geöffnet, sobald das geschehen ist.</translation>
    </message>
    <message>
        <source>The database is gone, and only the key of the control plane is left.</source>
        <translation>Die Datenbank ist weg; nur der Schlüssel der Steuerebene ist noch da.</translation>
    </message>
    <message>
        <source>Restore the database from your backup. To begin with an empty control plane instead, start the console on another folder: reeve --data FOLDER</source>
        <translation>Stellen Sie die Datenbank aus Ihrer Sicherung wieder her. Um stattdessen mit einer leeren Steuerebene anzufangen, starten Sie die Konsole mit einem anderen Ordner: reeve --data ORDNER</translation>
    </message>
    <message>
        <source>The signing key of this control plane is missing.</source>
        <translation>Der Signaturschlüssel dieser Steuerebene fehlt.</translation>
    </message>
    <message>
        <source>Put the file back from your backup. A new key is not made, as it could not prove what was done before.</source>
        <translation>Legen Sie die Datei aus Ihrer Sicherung zurück. Ein neuer Schlüssel wird nicht erzeugt: Er könnte nicht nachweisen, was vorher geschah.</translation>
    </message>
    <message>
        <source>The signing key of this control plane is damaged.</source>
        <translation>Der Signaturschlüssel dieser Steuerebene ist beschädigt.</translation>
    </message>
    <message>
        <source>The signing key cannot be read.</source>
        <translation>Der Signaturschlüssel lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file must belong to you, and you must be allowed to read it.</source>
        <translation>Die Datei muss Ihnen gehören, und Sie müssen sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Others on this machine may use the signing key.</source>
        <translation>Andere auf diesem Rechner dürfen den Signaturschlüssel benutzen.</translation>
    </message>
    <message>
        <source>The signing key belongs to another control plane.</source>
        <translation>Der Signaturschlüssel gehört zu einer anderen Steuerebene.</translation>
    </message>
    <message>
        <source>Put the key back that belongs to this data folder.</source>
        <translation>Legen Sie den Schlüssel zurück, der zu diesem Datenordner gehört.</translation>
    </message>
    <message>
        <source>The database in the folder belongs to another program.</source>
        <translation>Die Datenbank im Ordner gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>Start the console on another folder: reeve --data FOLDER</source>
        <translation>Starten Sie die Konsole mit einem anderen Ordner: reeve --data ORDNER</translation>
    </message>
    <message>
        <source>A newer version of Reeve has written this control plane.</source>
        <translation>Eine neuere Version von Reeve hat diese Steuerebene geschrieben.</translation>
    </message>
    <message>
        <source>Install that version, or a later one.</source>
        <translation>Installieren Sie jene Version oder eine spätere.</translation>
    </message>
    <message>
        <source>The control plane must be brought up to date, and another program holds it.</source>
        <translation>Die Steuerebene muss auf den neuesten Stand gebracht werden, und ein anderes Programm hält sie.</translation>
    </message>
    <message>
        <source>Close that program, then open it again.</source>
        <translation>Schließen Sie jenes Programm, und öffnen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>Put it back and work goes on. If it is lost, restore your backup there and open it again.</source>
        <translation>Legen Sie ihn zurück, und die Arbeit geht weiter. Ist er verloren, stellen Sie dort Ihre Sicherung wieder her, und öffnen Sie sie erneut.</translation>
    </message>
</context>
<context>
    <name>TenantAction</name>
    <message>
        <source>Activate %1</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>Activating %1…</source>
        <translation>%1 wird aktiviert …</translation>
    </message>
    <message>
        <source>%1 is active.</source>
        <translation>%1 ist aktiv.</translation>
    </message>
    <message>
        <source>What starts</source>
        <translation>Was beginnt</translation>
    </message>
    <message>
        <source>Its state is Active from now on</source>
        <translation>Sein Zustand ist von nun an „Aktiv“</translation>
    </message>
    <message>
        <source>The services that run it are told to start its work and sign-ins</source>
        <translation>Die zuständigen Dienste werden angewiesen, Betrieb und Anmeldungen zu starten</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Was nötig ist</translation>
    </message>
    <message>
        <source>A technical and a billing contact</source>
        <translation>Ein technischer Kontakt und einer für Rechnungen</translation>
    </message>
    <message>
        <source>Every policy gate allows it</source>
        <translation>Alle Richtlinienprüfungen erlauben es</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Suspending %1…</source>
        <translation>%1 wird gesperrt …</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>What stops</source>
        <translation>Was aufhört</translation>
    </message>
    <message>
        <source>Its state is Suspended from now on</source>
        <translation>Sein Zustand ist von nun an „Gesperrt“</translation>
    </message>
    <message>
        <source>The services that run it are told to stop its work and sign-ins</source>
        <translation>Die zuständigen Dienste werden angewiesen, Betrieb und Anmeldungen zu stoppen</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>All its data, its manifest and its placement</source>
        <translation>Alle seine Daten, sein Manifest und seine Platzierung</translation>
    </message>
    <message>
        <source>It can be resumed at any time</source>
        <translation>Er kann jederzeit entsperrt werden</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Resuming %1…</source>
        <translation>%1 wird entsperrt …</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 ist wieder aktiv.</translation>
    </message>
    <message>
        <source>Its state is Active again</source>
        <translation>Sein Zustand ist wieder „Aktiv“</translation>
    </message>
    <message>
        <source>The services that run it are told to take up its work and sign-ins</source>
        <translation>Die zuständigen Dienste werden angewiesen, Betrieb und Anmeldungen wieder aufzunehmen</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>%1 archivieren</translation>
    </message>
    <message>
        <source>Archiving %1…</source>
        <translation>%1 wird archiviert …</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 ist archiviert.</translation>
    </message>
    <message>
        <source>Its manifest can no longer be edited</source>
        <translation>Sein Manifest kann nicht mehr bearbeitet werden</translation>
    </message>
    <message>
        <source>The date from which it may be deleted is fixed now, by its retention policy</source>
        <translation>Ab wann er gelöscht werden darf, wird jetzt nach seiner Aufbewahrungsrichtlinie festgelegt</translation>
    </message>
    <message>
        <source>All its data, until somebody deletes it by hand</source>
        <translation>Alle seine Daten, bis ihn jemand von Hand löscht</translation>
    </message>
    <message>
        <source>It can be restored until that date</source>
        <translation>Bis dahin kann er wiederhergestellt werden</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>%1 wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>%1 is restored. It is suspended until somebody resumes it.</source>
        <translation>%1 ist wiederhergestellt und bleibt gesperrt, bis ihn jemand entsperrt.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>The tenant is suspended again, not archived</source>
        <translation>Der Mandant ist wieder gesperrt statt archiviert</translation>
    </message>
    <message>
        <source>Its deletion date no longer applies</source>
        <translation>Sein Löschdatum gilt nicht mehr</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>%1 wird gelöscht …</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>What goes, for ever</source>
        <translation>Was verschwindet, für immer</translation>
    </message>
    <message>
        <source>The tenant; this cannot be undone</source>
        <translation>Der Mandant; das lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>Names and e-mail addresses of its contacts, in every version of its manifest</source>
        <translation>Namen und E-Mail-Adressen seiner Kontakte, in jeder Version seines Manifests</translation>
    </message>
    <message>
        <source>Its id and its slug, which are never used again</source>
        <translation>Seine ID und sein Slug, die nie wieder vergeben werden</translation>
    </message>
    <message>
        <source>Its entries in the audit log, without personal data</source>
        <translation>Seine Einträge im Audit-Protokoll, ohne personenbezogene Daten</translation>
    </message>
    <message>
        <source>A contact is missing</source>
        <translation>Ein Kontakt fehlt</translation>
    </message>
    <message>
        <source>Activation needs a technical and a billing contact. Add what is missing with Update contacts, then come back.</source>
        <translation>Zum Aktivieren braucht es einen technischen Kontakt und einen für Rechnungen. Ergänzen Sie den fehlenden mit „Kontakte ändern“, und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <source>The services that run it are told by its events; look at its page to see how it is doing.</source>
        <translation>Die zuständigen Dienste erfahren es durch seine Ereignisse; auf seiner Seite sehen Sie, wie es ihm geht.</translation>
    </message>
    <message>
        <source>Tell its contacts: Reeve sends them no mail.</source>
        <translation>Sagen Sie es seinen Kontakten: Reeve schickt ihnen keine E-Mail.</translation>
    </message>
    <message>
        <source>It stays suspended until somebody resumes it.</source>
        <translation>Er bleibt gesperrt, bis ihn jemand entsperrt.</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <comment>a policy</comment>
        <translation>%1 Version %2</translation>
    </message>
    <message>
        <source>It may be deleted at once and cannot be restored</source>
        <translation>Er darf sofort gelöscht und kann nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>Its retention policy, %1, keeps nothing.</source>
        <translation>Seine Aufbewahrungsrichtlinie, %1, bewahrt nichts auf.</translation>
    </message>
    <message>
        <source>It may be deleted from %1 on</source>
        <comment>a date</comment>
        <translation>Er darf ab %1 gelöscht werden</translation>
    </message>
    <message numerus="yes">
        <source>Its retention policy, %1, keeps it for %n day(s). Until then it can be restored.</source>
        <translation>
            <numerusform>Seine Aufbewahrungsrichtlinie, %1, bewahrt ihn %n Tag auf. Bis dahin kann er wiederhergestellt werden.</numerusform>
            <numerusform>Seine Aufbewahrungsrichtlinie, %1, bewahrt ihn %n Tage auf. Bis dahin kann er wiederhergestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be restored until %1, and be deleted from then on.</source>
        <translation>Er kann bis %1 wiederhergestellt und von da an gelöscht werden.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>It could be restored until %1</source>
        <comment>a date</comment>
        <translation>Er konnte bis %1 wiederhergestellt werden</translation>
    </message>
    <message>
        <source>That date has passed. From then on it can only be deleted.</source>
        <translation>Dieses Datum ist vorbei. Seitdem kann er nur noch gelöscht werden.</translation>
    </message>
    <message>
        <source>It can be restored until %1</source>
        <comment>a date</comment>
        <translation>Er kann bis %1 wiederhergestellt werden</translation>
    </message>
    <message>
        <source>From then on it can only be deleted.</source>
        <translation>Von da an kann er nur noch gelöscht werden.</translation>
    </message>
    <message>
        <source>It is suspended. Resume it so that it works again.</source>
        <translation>Er ist gesperrt. Entsperren Sie ihn, damit er wieder arbeitet.</translation>
    </message>
    <message>
        <source>What ties its entries in the audit log to these persons</source>
        <translation>Was seine Einträge im Audit-Protokoll mit diesen Personen verbindet</translation>
    </message>
    <message>
        <source>A legal hold forbids it</source>
        <translation>Eine Löschsperre verbietet es</translation>
    </message>
    <message>
        <source>“%1”. Release the hold first, if its reason no longer applies.</source>
        <comment>a reason</comment>
        <translation>„%1“. Heben Sie zuerst die Sperre auf, wenn ihr Grund nicht mehr gilt.</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <comment>a date</comment>
        <translation>Nicht vor dem %1</translation>
    </message>
    <message>
        <source>Its retention policy keeps it until then. Come back from that date on, or restore it before.</source>
        <translation>Seine Aufbewahrungsrichtlinie bewahrt ihn bis dahin auf. Kommen Sie ab diesem Datum wieder, oder stellen Sie ihn vorher wieder her.</translation>
    </message>
    <message>
        <source>Nothing is left to do. Its slug stays taken for ever.</source>
        <translation>Es ist nichts mehr zu tun. Sein Slug bleibt für immer vergeben.</translation>
    </message>
    <message>
        <source>Set a legal hold on %1</source>
        <translation>Löschsperre für %1 setzen</translation>
    </message>
    <message>
        <source>Set hold on %1</source>
        <translation>Löschsperre für %1 setzen</translation>
    </message>
    <message>
        <source>Setting a legal hold on %1…</source>
        <translation>Löschsperre für %1 wird gesetzt …</translation>
    </message>
    <message>
        <source>%1 has a legal hold.</source>
        <translation>%1 hat eine Löschsperre.</translation>
    </message>
    <message>
        <source>It cannot be deleted while the hold is set, whatever its purge date says</source>
        <translation>Er kann nicht gelöscht werden, solange die Sperre besteht, was auch sein Löschdatum sagt</translation>
    </message>
    <message>
        <source>The reason is shown wherever the tenant is shown</source>
        <translation>Der Grund erscheint überall, wo der Mandant erscheint</translation>
    </message>
    <message>
        <source>Its state and its work: a hold stops nothing</source>
        <translation>Sein Zustand und seine Arbeit: Eine Löschsperre hält nichts an</translation>
    </message>
    <message>
        <source>It can still be archived and restored</source>
        <translation>Er kann weiter archiviert und wiederhergestellt werden</translation>
    </message>
    <message>
        <source>Release the hold when its reason no longer applies.</source>
        <translation>Heben Sie die Sperre auf, wenn ihr Grund nicht mehr gilt.</translation>
    </message>
    <message>
        <source>Release legal hold…</source>
        <translation>Löschsperre aufheben …</translation>
    </message>
    <message>
        <source>Release the legal hold on %1</source>
        <translation>Löschsperre für %1 aufheben</translation>
    </message>
    <message>
        <source>Release hold on %1</source>
        <translation>Löschsperre für %1 aufheben</translation>
    </message>
    <message>
        <source>Releasing the legal hold on %1…</source>
        <translation>Löschsperre für %1 wird aufgehoben …</translation>
    </message>
    <message>
        <source>%1 has no legal hold any more.</source>
        <translation>%1 hat keine Löschsperre mehr.</translation>
    </message>
    <message>
        <source>It can be deleted again, by the usual rules: as a draft, or archived and past its purge date</source>
        <translation>Er kann wieder nach den üblichen Regeln gelöscht werden: als Entwurf, oder archiviert und nach seinem Löschdatum</translation>
    </message>
    <message>
        <source>Its state, its data and its purge date</source>
        <translation>Sein Zustand, seine Daten und sein Löschdatum</translation>
    </message>
    <message>
        <source>The hold and its release, in the timeline and the audit log</source>
        <translation>Die Sperre und ihre Aufhebung, im Verlauf und im Audit-Protokoll</translation>
    </message>
    <message>
        <source>If it is to be deleted: that is possible from %1 on.</source>
        <translation>Falls er gelöscht werden soll: Das ist ab %1 möglich.</translation>
    </message>
</context>
<context>
    <name>TenantFacts</name>
    <message>
        <source>%1 of the plan&apos;s %2</source>
        <comment>a quota that is lower than the plan&apos;s</comment>
        <translation>%1 von %2 des Tarifs</translation>
    </message>
    <message>
        <source>Compute units</source>
        <translation>Recheneinheiten</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Events a day</source>
        <translation>Ereignisse am Tag</translation>
    </message>
    <message>
        <source>Concurrent operations</source>
        <translation>Gleichzeitige Vorgänge</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Datenstandort</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <comment>a date</comment>
        <translation>gilt seit %1</translation>
    </message>
    <message>
        <source>v%1 is in force since %2; the next manifest version will be bound to it</source>
        <comment>number, date</comment>
        <translation>v%1 gilt seit %2; die nächste Version des Manifests wird daran gebunden</translation>
    </message>
    <message>
        <source>v%1 is in force by now; the next manifest version will be bound to it</source>
        <comment>number</comment>
        <translation>Inzwischen gilt v%1; die nächste Version des Manifests wird daran gebunden</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>contact e-mail %1</source>
        <translation>Kontakt-E-Mail %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>Label %1</translation>
    </message>
</context>
<context>
    <name>VerificationReport</name>
    <message>
        <source>Verification of the audit log of %1</source>
        <translation>Prüfung des Audit-Protokolls von %1</translation>
    </message>
    <message>
        <source>Control plane</source>
        <translation>Steuerebene</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>Fingerabdruck ihres Schlüssels</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>the live control plane</source>
        <translation>der laufenden Steuerebene</translation>
    </message>
    <message>
        <source>the bundle in %1</source>
        <translation>dem Paket in %1</translation>
    </message>
    <message>
        <source>Verification key</source>
        <translation>Prüfschlüssel</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>keiner angegeben</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Erster Eintrag</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Root hash</source>
        <translation>Wurzel-Hash</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>an amount of data in a time</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Verified at</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <comment>a file and a place in it</comment>
        <translation>%1, Byte %2</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary was found.</source>
        <translation>Es wurde nichts Ungewöhnliches gefunden.</translation>
    </message>
    <message>
        <source>What was proven</source>
        <translation>Was nachgewiesen wurde</translation>
    </message>
    <message>
        <source>Nothing was proven.</source>
        <translation>Es wurde nichts nachgewiesen.</translation>
    </message>
    <message>
        <source>What was not proven</source>
        <translation>Was nicht nachgewiesen wurde</translation>
    </message>
    <message>
        <source>Nothing was left open.</source>
        <translation>Es blieb nichts offen.</translation>
    </message>
    <message>
        <source>The signed checkpoint that was verified</source>
        <translation>Der signierte Prüfpunkt, der geprüft wurde</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Anybody can repeat this: take a bundle of the log with &quot;reevectl audit export&quot;, and verify it on another computer with &quot;reevectl audit verify FOLDER --key KEY&quot; and a key that you got by another way than the bundle.</source>
        <translation>Jeder kann das wiederholen: Exportieren Sie ein Paket des Protokolls mit „reevectl audit export“, und prüfen Sie es auf einem anderen Rechner mit „reevectl audit verify FOLDER --key KEY“ und einem Schlüssel, den Sie auf anderem Weg als das Paket erhalten haben.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Verletzt</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Every entry of this log is as it was when its checkpoint was signed.</source>
        <translation>Jeder Eintrag dieses Protokolls ist so, wie er war, als sein Prüfpunkt signiert wurde.</translation>
    </message>
    <message>
        <source>This log is not as it was written. The findings say where.</source>
        <translation>Dieses Protokoll ist nicht, wie es geschrieben wurde. Die Befunde sagen, wo.</translation>
    </message>
    <message>
        <source>A part of the check could not be done, so nothing is claimed for the log as a whole.</source>
        <translation>Ein Teil der Prüfung war nicht möglich, daher wird über das Protokoll im Ganzen nichts behauptet.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to your new control plane</source>
        <translation>Willkommen bei Ihrer neuen Steuerebene</translation>
    </message>
    <message>
        <source>It has no tenants yet. Import a folder of manifests, onboard a first tenant, or try things out with a made-up sample fleet.</source>
        <translation>Noch gibt es keine Mandanten. Importieren Sie einen Ordner mit Manifesten, legen Sie einen ersten Mandanten an, oder probieren Sie alles mit erfundenen Beispielmandanten aus.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Manifest changed</source>
        <translation>Manifest geändert</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Legal hold set</source>
        <translation>Löschsperre gesetzt</translation>
    </message>
    <message>
        <source>Legal hold released</source>
        <translation>Löschsperre aufgehoben</translation>
    </message>
    <message>
        <source>Regions corrected</source>
        <translation>Regionen berichtigt</translation>
    </message>
    <message>
        <source>Contacts updated</source>
        <translation>Kontakte geändert</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Catalog changed</source>
        <translation>Katalog geändert</translation>
    </message>
    <message>
        <source>Signing key rotated</source>
        <translation>Signaturschlüssel erneuert</translation>
    </message>
    <message>
        <source>Control plane created</source>
        <translation>Steuerebene angelegt</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>result of an action</comment>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>Tarif geändert</translation>
    </message>
    <message>
        <source>Labels changed</source>
        <translation>Labels geändert</translation>
    </message>
</context>
<context>
    <name>reeve::console::SampleFleet</name>
    <message>
        <source>Importing the sample fleet…</source>
        <translation>Beispielmandanten werden importiert …</translation>
    </message>
    <message>
        <source>%1 created, %2 refused</source>
        <comment>documents</comment>
        <translation>%1 angelegt, %2 abgelehnt</translation>
    </message>
    <message>
        <source>Importing the sample fleet</source>
        <translation>Beispielmandanten werden importiert</translation>
    </message>
    <message>
        <source>files</source>
        <comment>what is counted</comment>
        <translation>Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Importing the sample fleet: %1 of %Ln files</source>
        <translation>
            <numerusform>Beispielmandanten werden importiert: %1 von %Ln Datei</numerusform>
            <numerusform>Beispielmandanten werden importiert: %1 von %Ln Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::models::AuditListModel</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>reeve::models::BulkModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>a state</comment>
        <translation>Er ist %1.</translation>
    </message>
    <message>
        <source>Audit entry %1</source>
        <translation>Audit-Eintrag %1</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Zustand vorher</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why, or proof</source>
        <translation>Warum, oder Nachweis</translation>
    </message>
</context>
<context>
    <name>reeve::models::CountModel</name>
    <message>
        <source>%1 %</source>
        <comment>share, a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>value: how many tenants</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tenants</source>
        <translation>
            <numerusform>%n Mandant</numerusform>
            <numerusform>%n Mandanten</numerusform>
        </translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>reeve::models::FacetModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>%1 tenants</source>
        <translation>%1 Mandanten</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
</context>
<context>
    <name>reeve::models::FindingsModel</name>
    <message>
        <source>%1 (document %2)</source>
        <translation>%1 (Dokument %2)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>reeve::models::Overview</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
</context>
<context>
    <name>reeve::models::RecentChangesModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what was done, and the reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>reeve::models::RegionModel</name>
    <message>
        <source>preferred, placed here</source>
        <translation>bevorzugt, hier platziert</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>Ausweichregion</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Rechtsraum</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>use of a region, why it is refused</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <comment>use of a region</comment>
        <translation>%1 (hinzugefügt)</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>use of a region</comment>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>After</source>
        <comment>a change</comment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>bevorzugt</translation>
    </message>
</context>
<context>
    <name>reeve::models::TenantListModel</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Not a favourite</source>
        <translation>Kein Favorit</translation>
    </message>
    <message>
        <source>%1: the control plane does not sort by it</source>
        <translation>%1: danach sortiert die Steuerebene nicht</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>of a manifest</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>State since</source>
        <translation>Zustand seit</translation>
    </message>
    <message>
        <source>Purge date</source>
        <translation>Löschdatum</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Löschsperre</translation>
    </message>
</context>
<context>
    <name>reeve::models::TenantSelection</name>
    <message>
        <source>A range may have %1 rows. Select all that match instead, or narrow the list.</source>
        <translation>Ein Bereich darf %1 Zeilen haben. Wählen Sie stattdessen alle Treffer, oder grenzen Sie die Liste ein.</translation>
    </message>
    <message>
        <source>Not all rows of the range could be read; only those that are loaded are selected.</source>
        <translation>Nicht alle Zeilen des Bereichs konnten gelesen werden; nur die geladenen sind gewählt.</translation>
    </message>
</context>
<context>
    <name>reeve::models::TimelineModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>from one state to another</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>Audit-Eintrag</translation>
    </message>
</context>
<context>
    <name>reeve::models::TransitionModel</name>
    <message>
        <source>d MMM</source>
        <comment>format of a day and its month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 (a day in UTC)</source>
        <translation>%1 (ein Tag in UTC)</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <comment>kind of transition, how many, date</comment>
        <translation>%1: %2 am %3</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Tag (UTC)</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
</context>
<context>
    <name>reeve::models::VersionsModel</name>
    <message>
        <source>v%1</source>
        <comment>number of a version</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <comment>lines added and removed</comment>
        <translation>+%1 −%2</translation>
    </message>
    <message>
        <source>first version</source>
        <translation>erste Version</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lines added, lines removed</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines added</source>
        <translation>
            <numerusform>%n Zeile hinzugefügt</numerusform>
            <numerusform>%n Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines removed</source>
        <translation>
            <numerusform>%n Zeile entfernt</numerusform>
            <numerusform>%n Zeilen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>reeve::ui::ActionRegistry</name>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>reeve::ui::AuditBrowser</name>
    <message>
        <source>Audit entries</source>
        <translation>Audit-Einträge</translation>
    </message>
    <message>
        <source>There is no tenant of this slug or id.</source>
        <translation>Es gibt keinen Mandanten mit diesem Slug oder dieser ID.</translation>
    </message>
    <message>
        <source>The audit log could not be read</source>
        <translation>Das Audit-Protokoll konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>More entries could not be read</source>
        <translation>Weitere Einträge konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>Every change, denial and failure leaves an entry here, at the moment it happens.</source>
        <translation>Jede Änderung, jede Verweigerung und jeder Fehler hinterlässt hier sofort einen Eintrag.</translation>
    </message>
    <message>
        <source>Only by %1</source>
        <translation>Nur von %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>an action</comment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Only this tenant</source>
        <translation>Nur dieser Mandant</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>ID der Anfrage kopieren</translation>
    </message>
    <message>
        <source>Copy the correlation id</source>
        <translation>Korrelations-ID kopieren</translation>
    </message>
    <message>
        <source>the audit log could not be read</source>
        <translation>das Audit-Protokoll konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>loading entries…</source>
        <translation>Einträge werden geladen …</translation>
    </message>
    <message>
        <source>%1; filtered on the server</source>
        <translation>%1; auf dem Server gefiltert</translation>
    </message>
    <message>
        <source>The tenant could not be looked up</source>
        <translation>Der Mandant konnte nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>No entry read so far names a tenant of this slug. A bundle knows tenants by id: tnt_…</source>
        <translation>Kein bisher gelesener Eintrag nennt einen Mandanten mit diesem Slug. Ein Paket kennt Mandanten nach ID: tnt_…</translation>
    </message>
    <message>
        <source>There is no tenant “%1”</source>
        <translation>Es gibt keinen Mandanten „%1“</translation>
    </message>
    <message>
        <source>Type its id, or scroll to one of its entries and choose “Only this tenant” from its menu.</source>
        <translation>Geben Sie seine ID ein, oder wählen Sie bei einem seiner Einträge „Nur dieser Mandant“ aus dem Menü.</translation>
    </message>
    <message>
        <source>Correct the slug, or clear the filters to see all entries.</source>
        <translation>Korrigieren Sie den Slug, oder löschen Sie die Filter, um alle Einträge zu sehen.</translation>
    </message>
    <message>
        <source>Who and action are compared exactly; tenants.* stands for every action on tenants. Clear the filters to see all.</source>
        <translation>„Wer“ und „Aktion“ werden genau verglichen; tenants.* steht für jede Aktion an Mandanten. Löschen Sie die Filter, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Open tenant</source>
        <translation>Mandant öffnen</translation>
    </message>
    <message>
        <source>Copy the entry as JSON</source>
        <translation>Eintrag als JSON kopieren</translation>
    </message>
    <message>
        <source>Prove the entry</source>
        <translation>Eintrag nachweisen</translation>
    </message>
    <message>
        <source>there is no tenant “%1”, so nothing is listed</source>
        <translation>es gibt keinen Mandanten „%1“, daher ist nichts aufgeführt</translation>
    </message>
    <message>
        <source>the tenant could not be looked up, so nothing is listed</source>
        <translation>der Mandant konnte nicht nachgeschlagen werden, daher ist nichts aufgeführt</translation>
    </message>
    <message>
        <source>%1; filtered in the bundle</source>
        <translation>%1; im Paket gefiltert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries loaded, newest first</source>
        <translation>
            <numerusform>%1 von %Ln Eintrag geladen, die neuesten zuerst</numerusform>
            <numerusform>%1 von %Ln Einträgen geladen, die neuesten zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of more than %Ln entries loaded, newest first</source>
        <translation>
            <numerusform>%1 von mehr als %Ln Eintrag geladen, die neuesten zuerst</numerusform>
            <numerusform>%1 von mehr als %Ln Einträgen geladen, die neuesten zuerst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::AuditDetails</name>
    <message>
        <source>Only what changed</source>
        <translation>Nur Geändertes</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Nachweisen</translation>
    </message>
    <message>
        <source>Details of the selected entry</source>
        <translation>Einzelheiten des gewählten Eintrags</translation>
    </message>
    <message>
        <source>State before and after</source>
        <translation>Zustand vorher und nachher</translation>
    </message>
    <message>
        <source>Reads the entry&apos;s inclusion proof and checks it here</source>
        <translation>Liest den Nachweis, dass der Eintrag im Protokoll steht, und prüft ihn hier</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>Einzelheiten schließen (Esc)</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>The entry could not be read</source>
        <translation>Der Eintrag konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>the target&apos;s id</source>
        <translation>die ID des Ziels</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>number of a version</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>the request id</source>
        <translation>die ID der Anfrage</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>the correlation id</source>
        <translation>die Korrelations-ID</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht nachgewiesen</translation>
    </message>
    <message>
        <source>The proof could not be read</source>
        <translation>Der Nachweis konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The checkpoint carries a good signature of this control plane&apos;s key.</source>
        <translation>Der Prüfpunkt trägt eine gültige Signatur mit dem Schlüssel dieser Steuerebene.</translation>
    </message>
    <message>
        <source>The signature was not checked: no verification key was given.</source>
        <translation>Die Signatur wurde nicht geprüft: Es wurde kein Prüfschlüssel angegeben.</translation>
    </message>
    <message>
        <source>Proven: this entry is in the log, unchanged</source>
        <translation>Nachgewiesen: Dieser Eintrag steht unverändert im Protokoll</translation>
    </message>
    <message>
        <source>leaf %1
root %2</source>
        <translation>Blatt %1
Wurzel %2</translation>
    </message>
    <message>
        <source>What the gates said</source>
        <translation>Was die Prüfungen ergaben</translation>
    </message>
    <message>
        <source>Open tenant</source>
        <translation>Mandant öffnen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>To quote it</source>
        <translation>Zum Zitieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, and to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>It failed; nothing was changed</source>
        <translation>Es schlug fehl; nichts wurde geändert</translation>
    </message>
    <message>
        <source>It was refused; nothing was changed</source>
        <translation>Es wurde abgelehnt; nichts wurde geändert</translation>
    </message>
    <message>
        <source>The entry holds no state, before or after.</source>
        <translation>Der Eintrag enthält keinen Zustand, weder vorher noch nachher.</translation>
    </message>
    <message>
        <source>Nothing differs between before and after.</source>
        <translation>Vorher und nachher unterscheiden sich nicht.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>the entry&apos;s number</source>
        <translation>die Nummer des Eintrags</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>the trace</source>
        <translation>der Trace</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>the tenant&apos;s id</source>
        <translation>die ID des Mandanten</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Warned</source>
        <translation>Gewarnt</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message numerus="yes">
        <source>The path from the entry to the root of the checkpoint has %Ln hashes.</source>
        <translation>
            <numerusform>Der Weg vom Eintrag zur Wurzel des Prüfpunkts hat %Ln Hash.</numerusform>
            <numerusform>Der Weg vom Eintrag zur Wurzel des Prüfpunkts hat %Ln Hashes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The checkpoint covers %Ln entries.</source>
        <translation>
            <numerusform>Der Prüfpunkt umfasst %Ln Eintrag.</numerusform>
            <numerusform>Der Prüfpunkt umfasst %Ln Einträge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::AuditFilter</name>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>user:name@host</source>
        <translation>user:name@host</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Aktion</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Mandant</translation>
    </message>
    <message>
        <source>slug or id</source>
        <translation>Slug oder ID</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Zeitraum …</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Show what the log was seen to hold (Down)</source>
        <translation>Zeigen, was im Protokoll vorkam (Pfeil ab)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>your local time</source>
        <translation>Ihre Ortszeit</translation>
    </message>
    <message>
        <source>“*” stands for all actions of one kind, and only at the end: tenants.*</source>
        <translation>„*“ steht für alle Aktionen einer Art, und nur am Ende: tenants.*</translation>
    </message>
    <message>
        <source>The end of the time must be after its beginning.</source>
        <translation>Das Ende des Zeitraums muss nach seinem Anfang liegen.</translation>
    </message>
</context>
<context>
    <name>reeve::ui::AuditHealthCard</name>
    <message>
        <source>Is the audit log sound?</source>
        <translation>Ist das Audit-Protokoll in Ordnung?</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>Letzter Prüfpunkt</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>%1, covers %2 of %3</source>
        <comment>time; numbers of entries</comment>
        <translation>%1, umfasst %2 von %3</translation>
    </message>
    <message>
        <source>covers %1 of %2; when it was signed was not stored</source>
        <comment>numbers of entries</comment>
        <translation>umfasst %1 von %2; wann er signiert wurde, ist nicht gespeichert</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Nobody has verified this log. Verify it now: that reads all of it and changes nothing.</source>
        <translation>Dieses Protokoll wurde noch nie geprüft. Prüfen Sie es jetzt: Das liest es ganz und ändert nichts.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>Every entry was proven against the signed checkpoint.</source>
        <translation>Jeder Eintrag wurde gegen den signierten Prüfpunkt nachgewiesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written since; verify again to prove them too.</source>
        <translation>
            <numerusform>Seitdem kam %n Eintrag hinzu; prüfen Sie erneut, um auch ihn nachzuweisen.</numerusform>
            <numerusform>Seitdem kamen %n Einträge hinzu; prüfen Sie erneut, um auch sie nachzuweisen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Verletzt</translation>
    </message>
    <message>
        <source>The last verification found that the log was changed. Verify again and read the findings.</source>
        <translation>Die letzte Prüfung ergab, dass das Protokoll verändert wurde. Prüfen Sie erneut, und lesen Sie die Befunde.</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>The last verification could not conclude anything. Verify again and read the findings.</source>
        <translation>Die letzte Prüfung kam zu keinem Ergebnis. Prüfen Sie erneut, und lesen Sie die Befunde.</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>keine Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the first %Ln entries, %2</source>
        <comment>time; how many; findings</comment>
        <translation>
            <numerusform>%1, der erste %Ln Eintrag, %2</numerusform>
            <numerusform>%1, die ersten %Ln Einträge, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::AuditPage</name>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Checks every entry against the signed checkpoint</source>
        <translation>Prüft jeden Eintrag gegen den signierten Prüfpunkt</translation>
    </message>
    <message>
        <source>Open bundle…</source>
        <translation>Paket öffnen …</translation>
    </message>
    <message>
        <source>Reviews an exported audit log from disk, offline</source>
        <translation>Sichtet ein exportiertes Audit-Protokoll vom Datenträger, offline</translation>
    </message>
    <message>
        <source>Close bundle</source>
        <translation>Paket schließen</translation>
    </message>
    <message>
        <source>Goes back to the live audit log</source>
        <translation>Kehrt zum laufenden Audit-Protokoll zurück</translation>
    </message>
    <message>
        <source>%1; source: bundle on disk, offline</source>
        <translation>%1; Quelle: Paket auf dem Datenträger, offline</translation>
    </message>
    <message>
        <source>Audit bundle</source>
        <translation>Audit-Paket</translation>
    </message>
    <message>
        <source>OFFLINE: you are looking at a bundle on disk, not at the control plane</source>
        <translation>OFFLINE: Sie sehen ein Paket auf dem Datenträger, nicht die Steuerebene</translation>
    </message>
    <message>
        <source>%1 – read-only. No verification key was given, so nothing in it is proven.</source>
        <translation>%1 – nur lesbar. Ohne Prüfschlüssel ist nichts darin nachgewiesen.</translation>
    </message>
    <message>
        <source>%1 – read-only, verified with the key that you gave.</source>
        <translation>%1 – nur lesbar, mit Ihrem Schlüssel geprüft.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>%1; %2; source: live</source>
        <comment>what is loaded, as of when</comment>
        <translation>%1; %2; Quelle: live</translation>
    </message>
    <message>
        <source>Cancel verification</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Stops the verification that runs</source>
        <translation>Bricht die laufende Prüfung ab</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Writes what was verified as a web page, PDF or text</source>
        <translation>Schreibt das Prüfergebnis als Webseite, PDF oder Text</translation>
    </message>
    <message>
        <source>Copy report as text</source>
        <translation>Bericht als Text kopieren</translation>
    </message>
    <message>
        <source>Copies what was verified</source>
        <translation>Kopiert das Prüfergebnis</translation>
    </message>
    <message>
        <source>Open the entry&apos;s tenant</source>
        <translation>Mandant des Eintrags öffnen</translation>
    </message>
    <message>
        <source>Shows the tenant that the entry is about</source>
        <translation>Zeigt den Mandanten, um den es im Eintrag geht</translation>
    </message>
    <message>
        <source>Prove entry</source>
        <translation>Eintrag nachweisen</translation>
    </message>
    <message>
        <source>Reads the entry&apos;s inclusion proof and checks it here</source>
        <translation>Liest den Nachweis, dass der Eintrag im Protokoll steht, und prüft ihn hier</translation>
    </message>
    <message>
        <source>Copy entry as JSON</source>
        <translation>Eintrag als JSON kopieren</translation>
    </message>
    <message>
        <source>Copies the whole entry</source>
        <translation>Kopiert den ganzen Eintrag</translation>
    </message>
    <message>
        <source>Clear audit filters</source>
        <translation>Audit-Filter löschen</translation>
    </message>
    <message>
        <source>Shows all entries again</source>
        <translation>Zeigt wieder alle Einträge</translation>
    </message>
</context>
<context>
    <name>reeve::ui::BookButton</name>
    <message>
        <source>Favourite and recent tenants</source>
        <translation>Favoriten und zuletzt geöffnete Mandanten</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <comment>a tenant that does not exist any more</comment>
        <translation>%1 (nicht mehr da)</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>None yet: mark a tenant with its star</source>
        <translation>Noch keine: Markieren Sie einen Mandanten mit seinem Stern</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Remove those that are gone</source>
        <translation>Nicht mehr vorhandene entfernen</translation>
    </message>
</context>
<context>
    <name>reeve::ui::BulkDialog</name>
    <message>
        <source>What and why</source>
        <translation>Was und warum</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What this will do</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>First each tenant is planned. Nothing is changed, and you see which ones would be and which not.</source>
        <translation>Zuerst wird jeder Mandant geplant. Nichts wird geändert, und Sie sehen, welche geändert würden und welche nicht.</translation>
    </message>
    <message>
        <source>Each tenant is changed for itself, with its own entry in the audit log. One that fails does not stop the others.</source>
        <translation>Jeder Mandant wird für sich geändert, mit eigenem Eintrag im Audit-Protokoll. Scheitert einer, hält das die anderen nicht auf.</translation>
    </message>
    <message>
        <source>One tenant is selected.</source>
        <translation>Ein Mandant ist gewählt.</translation>
    </message>
    <message>
        <source>%1 tenants are selected.</source>
        <translation>%1 Mandanten sind gewählt.</translation>
    </message>
    <message>
        <source>Labels to set, key=value, one a line</source>
        <translation>Zu setzende Labels, schlüssel=wert, eines je Zeile</translation>
    </message>
    <message>
        <source>Keys of labels to remove</source>
        <translation>Schlüssel zu entfernender Labels</translation>
    </message>
    <message>
        <source>Reason, kept in the audit log of each tenant</source>
        <translation>Grund, steht im Audit-Protokoll jedes Mandanten</translation>
    </message>
    <message>
        <source>Tenants of this change</source>
        <translation>Mandanten dieser Änderung</translation>
    </message>
    <message>
        <source>Groups of tenants, by what comes of them</source>
        <translation>Gruppen von Mandanten, nach ihrem Ergebnis</translation>
    </message>
    <message>
        <source>All tenants: %1</source>
        <translation>Alle Mandanten: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of tenants and how many they are</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To confirm, type the number of tenants that will be changed</source>
        <translation>Geben Sie zum Bestätigen ein, wie viele Mandanten geändert werden</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>A double click on a tenant that was changed shows its entry in the audit log.</source>
        <translation>Ein Doppelklick auf einen geänderten Mandanten zeigt seinen Eintrag im Audit-Protokoll.</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Beleg speichern …</translation>
    </message>
    <message>
        <source>Give a reason: who reads the audit log later will look for it.</source>
        <translation>Nennen Sie einen Grund: Wer später das Audit-Protokoll liest, wird ihn suchen.</translation>
    </message>
    <message>
        <source>A reason may have 500 bytes.</source>
        <translation>Ein Grund darf 500 Byte haben.</translation>
    </message>
    <message>
        <source>Name a label to set or to remove.</source>
        <translation>Nennen Sie ein Label, das gesetzt oder entfernt werden soll.</translation>
    </message>
    <message>
        <source>Planning each tenant; nothing is changed…</source>
        <translation>Jeder Mandant wird geplant; nichts wird geändert …</translation>
    </message>
    <message>
        <source>These are too many tenants for one change</source>
        <translation>Das sind zu viele Mandanten für eine Änderung</translation>
    </message>
    <message>
        <source>A change may have %1 tenants, so that somebody can look at its preview. %2 are selected: narrow the filter and change them in several parts.</source>
        <translation>Eine Änderung darf %1 Mandanten haben, damit jemand ihre Vorschau ansehen kann. Gewählt sind %2: Grenzen Sie den Filter ein, und ändern Sie sie in mehreren Teilen.</translation>
    </message>
    <message>
        <source>The preview was cancelled</source>
        <translation>Die Vorschau wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Previewing a change to tenants</source>
        <translation>Vorschau einer Änderung an Mandanten</translation>
    </message>
    <message>
        <source>tenants</source>
        <comment>what is counted</comment>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Stopping after those under way…</source>
        <translation>Hält nach den laufenden an …</translation>
    </message>
    <message>
        <source>Reading the tenants…</source>
        <translation>Die Mandanten werden gelesen …</translation>
    </message>
    <message>
        <source>%1 of %2 tenants, %3 a second.</source>
        <translation>%1 von %2 Mandanten, %3 pro Sekunde.</translation>
    </message>
    <message>
        <source>%1 %2 failed so far.</source>
        <comment>a sentence on the progress, then a number</comment>
        <translation>%1 Bisher schlugen %2 fehl.</translation>
    </message>
    <message>
        <source>Of %1 tenants: %2 will be changed, %3 are refused, for %4 it does not apply. Nothing was changed yet.</source>
        <translation>Von %1 Mandanten werden %2 geändert, %3 abgelehnt, auf %4 trifft es nicht zu. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>%1 of the selected tenants do not exist any more.</source>
        <translation>%1 der gewählten Mandanten gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This is a second try of those that failed.</source>
        <translation>Dies ist ein zweiter Versuch der fehlgeschlagenen.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an act as on a button, and the name of a control plane</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 other selected tenants stay as they are.</source>
        <translation>%1 andere gewählte Mandanten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 failed and were not changed.</source>
        <translation>%1 schlugen fehl und wurden nicht geändert.</translation>
    </message>
    <message>
        <source>%1 were not begun, because it was stopped.</source>
        <translation>%1 wurden nicht begonnen, weil angehalten wurde.</translation>
    </message>
    <message>
        <source>Try the other %1 again</source>
        <translation>Die anderen %1 erneut versuchen</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Next: the preview</source>
        <translation>Weiter: die Vorschau</translation>
    </message>
    <message>
        <source>Next: confirm</source>
        <translation>Weiter: bestätigen</translation>
    </message>
</context>
<context>
    <name>reeve::ui::BundleDialog</name>
    <message>
        <source>Open bundle</source>
        <translation>Paket öffnen</translation>
    </message>
    <message>
        <source>Open an audit bundle</source>
        <translation>Audit-Paket öffnen</translation>
    </message>
    <message>
        <source>&amp;Folder of the bundle</source>
        <translation>&amp;Ordner des Pakets</translation>
    </message>
    <message>
        <source>&amp;Verification key of the control plane</source>
        <translation>&amp;Prüfschlüssel der Steuerebene</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Folder of the bundle</source>
        <translation>Ordner des Pakets</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A bundle is a copy of an audit log that was exported with its signed checkpoint. It is read from disk and verified here, without any control plane.</source>
        <translation>Ein Paket ist die Kopie eines Audit-Protokolls, exportiert mit ihrem signierten Prüfpunkt. Es wird vom Datenträger gelesen und hier geprüft, ganz ohne Steuerebene.</translation>
    </message>
    <message>
        <source>Take the key from somewhere other than the bundle, for example from the people who run the control plane: a key that comes with a forged bundle would verify it. Without a key the entries can be read, but nothing is proven.</source>
        <translation>Beziehen Sie den Schlüssel nicht aus dem Paket, sondern zum Beispiel von den Betreibern der Steuerebene: Ein Schlüssel, der einem gefälschten Paket beiliegt, würde es bestätigen. Ohne Schlüssel sind die Einträge lesbar, aber nichts ist nachgewiesen.</translation>
    </message>
    <message>
        <source>This is no verification key: %1</source>
        <translation>Das ist kein Prüfschlüssel: %1</translation>
    </message>
    <message>
        <source>This folder holds no bundle that can be read: %1</source>
        <translation>Dieser Ordner enthält kein lesbares Paket: %1</translation>
    </message>
</context>
<context>
    <name>reeve::ui::ClosedPage</name>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>The control plane could not be opened</source>
        <translation>Die Steuerebene konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>What works meanwhile</source>
        <translation>Was inzwischen geht</translation>
    </message>
    <message>
        <source>An audit log that was exported before can be reviewed and verified offline. The settings say which versions are at work here, for a support ticket.</source>
        <translation>Ein früher exportiertes Audit-Protokoll lässt sich offline durchsehen und prüfen. Die Einstellungen nennen die Versionen, die hier laufen, für eine Anfrage an den Support.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>reeve::ui::ColumnsDialog</name>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>Spalten, von links nach rechts</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Checked columns show, from left to right. Space checks, Alt+Up and Alt+Down move; dragging does, too.</source>
        <translation>Angekreuzte Spalten erscheinen von links nach rechts. Leertaste kreuzt an, Alt+Pfeil auf und Alt+Pfeil ab verschieben; Ziehen geht auch.</translation>
    </message>
    <message>
        <source>The slug always shows</source>
        <translation>Der Slug ist immer zu sehen</translation>
    </message>
</context>
<context>
    <name>reeve::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search tenants, pages and commands</source>
        <translation>Mandanten, Seiten und Befehle suchen</translation>
    </message>
    <message>
        <source>Type a command, a page or a tenant</source>
        <translation>Befehl, Seite oder Mandant eingeben</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) found</source>
        <translation>
            <numerusform>%n Zeile gefunden</numerusform>
            <numerusform>%n Zeilen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching tenants…</source>
        <translation>Mandanten werden gesucht …</translation>
    </message>
    <message>
        <source>No page, command or tenant matches “%1”. Try fewer or shorter words; label:key=value finds tenants by a label.</source>
        <translation>Keine Seite, kein Befehl und kein Mandant passt zu „%1“. Versuchen Sie weniger oder kürzere Wörter; label:schlüssel=wert findet Mandanten nach einem Label.</translation>
    </message>
    <message>
        <source>Enter chooses, Ctrl+Enter opens a tenant in its own window, Esc closes.</source>
        <translation>Eingabe wählt, Strg+Eingabe öffnet einen Mandanten in eigenem Fenster, Esc schließt.</translation>
    </message>
</context>
<context>
    <name>reeve::ui::ConflictView</name>
    <message>
        <source>What you saw</source>
        <translation>Was Sie sahen</translation>
    </message>
    <message>
        <source>What it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <source>Plan again from the new state</source>
        <translation>Vom neuen Stand aus neu planen</translation>
    </message>
    <message>
        <source>Fill the form from the new state</source>
        <translation>Formular mit dem neuen Stand füllen</translation>
    </message>
    <message>
        <source>%1 by %2, %3: “%4”</source>
        <comment>what was done, who, how long ago, why</comment>
        <translation>%1 von %2, %3: „%4“</translation>
    </message>
    <message>
        <source>Audit entry %1</source>
        <translation>Audit-Eintrag %1</translation>
    </message>
    <message>
        <source>Show audit entry %1 and close this window</source>
        <translation>Audit-Eintrag %1 zeigen und dieses Fenster schließen</translation>
    </message>
    <message>
        <source>The part that you are changing was changed as well. Planning again keeps your answers, which would replace theirs.</source>
        <translation>Der Teil, den Sie ändern, wurde ebenfalls geändert. Beim neuen Planen bleiben Ihre Angaben und würden die fremden ersetzen.</translation>
    </message>
</context>
<context>
    <name>reeve::ui::ContactsDialog</name>
    <message>
        <source>Update the contacts of %1</source>
        <translation>Kontakte von %1 ändern</translation>
    </message>
    <message>
        <source>Update contacts of %1</source>
        <translation>Kontakte von %1 ändern</translation>
    </message>
    <message>
        <source>Updating the contacts of %1…</source>
        <translation>Kontakte von %1 werden geändert …</translation>
    </message>
    <message>
        <source>The contacts of %1 are updated.</source>
        <translation>Die Kontakte von %1 sind geändert.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>People to reach when something happens. A tenant that works needs a technical and a billing contact at any time.</source>
        <translation>Wer erreicht wird, wenn etwas geschieht. Ein arbeitender Mandant braucht jederzeit einen technischen Kontakt und einen für Rechnungen.</translation>
    </message>
    <message>
        <source>People to reach when something happens. Activation needs a technical and a billing contact.</source>
        <translation>Wer erreicht wird, wenn etwas geschieht. Zum Aktivieren braucht es einen technischen Kontakt und einen für Rechnungen.</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Noch ist nichts geändert</translation>
    </message>
    <message>
        <source>Change the contacts; the plan appears as soon as there is a reason, too.</source>
        <translation>Ändern Sie die Kontakte; der Plan erscheint, sobald es auch einen Grund gibt.</translation>
    </message>
    <message>
        <source>Reeve sends no mail: tell people yourself that they are contacts now, or no longer.</source>
        <translation>Reeve schickt keine E-Mail: Sagen Sie den Personen selbst, dass sie jetzt Kontakte sind oder nicht mehr.</translation>
    </message>
    <message>
        <source>The tenant is a draft: activate it when everything is ready.</source>
        <translation>Der Mandant ist ein Entwurf: Aktivieren Sie ihn, wenn alles bereit ist.</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Aktivieren …</translation>
    </message>
</context>
<context>
    <name>reeve::ui::ContactsForm</name>
    <message>
        <source>Remove this contact</source>
        <translation>Diesen Kontakt entfernen</translation>
    </message>
    <message>
        <source>Role of contact %1</source>
        <translation>Rolle von Kontakt %1</translation>
    </message>
    <message>
        <source>Name of contact %1</source>
        <translation>Name von Kontakt %1</translation>
    </message>
    <message>
        <source>E-mail of contact %1</source>
        <translation>E-Mail von Kontakt %1</translation>
    </message>
    <message>
        <source>Remove contact %1</source>
        <translation>Kontakt %1 entfernen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>It is the only technical contact, and a tenant that works needs one. Add another first, or change this one.</source>
        <translation>Es ist der einzige technische Kontakt, und ein arbeitender Mandant braucht einen. Fügen Sie zuerst einen weiteren hinzu, oder ändern Sie diesen.</translation>
    </message>
    <message>
        <source>It is the only billing contact, and a tenant that works needs one. Add another first, or change this one.</source>
        <translation>Es ist der einzige Kontakt für Rechnungen, und ein arbeitender Mandant braucht einen. Fügen Sie zuerst einen weiteren hinzu, oder ändern Sie diesen.</translation>
    </message>
    <message>
        <source>A technical and a billing contact are still missing for an activation.</source>
        <translation>Zum Aktivieren fehlen noch ein technischer Kontakt und einer für Rechnungen.</translation>
    </message>
    <message>
        <source>A technical contact is still missing for an activation.</source>
        <translation>Zum Aktivieren fehlt noch ein technischer Kontakt.</translation>
    </message>
    <message>
        <source>A billing contact is still missing for an activation.</source>
        <translation>Zum Aktivieren fehlt noch ein Kontakt für Rechnungen.</translation>
    </message>
    <message>
        <source>Changed. It was %1</source>
        <comment>a contact</comment>
        <translation>Geändert. Es war %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <comment>a contact</comment>
        <translation>%1 zurücknehmen</translation>
    </message>
</context>
<context>
    <name>reeve::ui::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>People to reach when something happens. Activation needs a technical and a billing contact.</source>
        <translation>Wer erreicht wird, wenn etwas geschieht. Zum Aktivieren braucht es einen technischen Kontakt und einen für Rechnungen.</translation>
    </message>
</context>
<context>
    <name>reeve::ui::DiffView</name>
    <message>
        <source>Left side of the comparison</source>
        <translation>Linke Seite des Vergleichs</translation>
    </message>
    <message>
        <source>Right side of the comparison</source>
        <translation>Rechte Seite des Vergleichs</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n lines are the same</source>
        <translation>
            <numerusform>⋯ %n Zeile ist gleich</numerusform>
            <numerusform>⋯ %n Zeilen sind gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are the same, line by line.</source>
        <translation>Beide sind Zeile für Zeile gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines added</source>
        <translation>
            <numerusform>%n Zeile hinzugefügt</numerusform>
            <numerusform>%n Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines removed</source>
        <translation>
            <numerusform>%n Zeile entfernt</numerusform>
            <numerusform>%n Zeilen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Too large or too different to compare line by line; from the first to the last line that differs: %1, %2.</source>
        <translation>Zu groß oder zu verschieden für einen Vergleich Zeile für Zeile; von der ersten bis zur letzten abweichenden Zeile: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences: %1, %2.</source>
        <comment>followed by lines added, lines removed</comment>
        <translation>
            <numerusform>%n Unterschied: %1, %2.</numerusform>
            <numerusform>%n Unterschiede: %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Unterschied %1 von %2</translation>
    </message>
</context>
<context>
    <name>reeve::ui::DifferenceTable</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>%1, which is changed here as well</source>
        <translation>%1, hier ebenfalls geändert</translation>
    </message>
    <message>
        <source>%1, added</source>
        <translation>%1, hinzugefügt</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1, entfernt</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
</context>
<context>
    <name>reeve::ui::EnvironmentDialog</name>
    <message>
        <source>Mark this control plane</source>
        <translation>Diese Steuerebene kennzeichnen</translation>
    </message>
    <message>
        <source>%1, as it says itself</source>
        <comment>an environment</comment>
        <translation>%1, wie sie selbst sagt</translation>
    </message>
    <message>
        <source>For example: EU customers</source>
        <translation>Zum Beispiel: EU-Kunden</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;Your word for it</source>
        <translation>&amp;Ihr Wort dafür</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>Kennzeichnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Colour and word belong to the key %1 and show in every window and dialog that works with it.</source>
        <comment>a fingerprint</comment>
        <translation>Farbe und Wort gehören zum Schlüssel %1 und erscheinen in jedem Fenster und Dialog, der mit ihm arbeitet.</translation>
    </message>
    <message>
        <source>You can only be stricter than the control plane: production cannot be marked as anything else.</source>
        <translation>Sie können nur strenger sein als die Steuerebene: Produktion lässt sich nicht anders kennzeichnen.</translation>
    </message>
    <message>
        <source>It will read: %1</source>
        <comment>an environment with its word</comment>
        <translation>Es wird heißen: %1</translation>
    </message>
</context>
<context>
    <name>reeve::ui::ExportDialog</name>
    <message>
        <source>the first %1</source>
        <comment>of more tenants</comment>
        <translation>die ersten %1</translation>
    </message>
    <message>
        <source>Export tenants</source>
        <translation>Mandanten exportieren</translation>
    </message>
    <message>
        <source>Choose a file and export…</source>
        <translation>Datei wählen und exportieren …</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Which tenants</source>
        <translation>Welche Mandanten</translation>
    </message>
    <message>
        <source>The one that matches the filter</source>
        <translation>Der eine, auf den der Filter passt</translation>
    </message>
    <message>
        <source>All that match the filter: %1</source>
        <translation>Alle, auf die der Filter passt: %1</translation>
    </message>
    <message>
        <source>The selected one</source>
        <translation>Der gewählte</translation>
    </message>
    <message>
        <source>The selected ones: %1</source>
        <translation>Die gewählten: %1</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>JSON, one array</source>
        <translation>JSON, ein Array</translation>
    </message>
    <message>
        <source>JSON Lines, an object a line</source>
        <translation>JSON Lines, ein Objekt je Zeile</translation>
    </message>
    <message numerus="yes">
        <source>The %n that are shown</source>
        <translation>
            <numerusform>Die %n gezeigte</numerusform>
            <numerusform>Die %n gezeigten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <comment>columns</comment>
        <translation>
            <numerusform>Alle %n</numerusform>
            <numerusform>Alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>The file appears when everything is written. Closing this window does not stop the export.</source>
        <translation>Die Datei erscheint, wenn alles geschrieben ist. Das Schließen dieses Fensters hält den Export nicht auf.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>A cell that a spreadsheet would take for a formula, because it begins with =, +, - or @, gets an apostrophe in front.</source>
        <translation>Eine Zelle, die eine Tabellenkalkulation für eine Formel hielte, weil sie mit =, +, - oder @ beginnt, erhält vorn ein Hochkomma.</translation>
    </message>
    <message>
        <source>More tenants match the search than the control plane lists: you get the first %1 by relevance. Narrow the search to export all.</source>
        <translation>Auf die Suche passen mehr Mandanten, als die Steuerebene auflistet: Sie erhalten die ersten %1 nach Relevanz. Grenzen Sie die Suche ein, um alle zu exportieren.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue in the background</source>
        <translation>Im Hintergrund weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>reeve::ui::ExportJob</name>
    <message>
        <source>%1 %2</source>
        <comment>how an export ended, and its file</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Exporting tenants</source>
        <translation>Mandanten werden exportiert</translation>
    </message>
    <message>
        <source>tenants</source>
        <comment>what is counted</comment>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an …</translation>
    </message>
    <message>
        <source>Asking for the first tenants…</source>
        <translation>Die ersten Mandanten werden gelesen …</translation>
    </message>
    <message>
        <source>%1 of %2 tenants, %3 a second</source>
        <translation>%1 von %2 Mandanten, %3 pro Sekunde</translation>
    </message>
    <message>
        <source>One tenant was exported.</source>
        <translation>Ein Mandant wurde exportiert.</translation>
    </message>
    <message>
        <source>%1 tenants were exported.</source>
        <translation>%1 Mandanten wurden exportiert.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The export failed. No file was written.</source>
        <translation>Der Export schlug fehl. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>More tenants match the search than the control plane lists. These are the first ones, by relevance; narrow the search to export all.</source>
        <translation>Auf die Suche passen mehr Mandanten, als die Steuerebene auflistet. Dies sind die ersten nach Relevanz; grenzen Sie die Suche ein, um alle zu exportieren.</translation>
    </message>
    <message>
        <source>Tenants were added, removed or moved while this ran: there were %1 at the beginning. Export again for an exact picture.</source>
        <translation>Währenddessen kamen Mandanten hinzu, fielen weg oder wurden verschoben: Am Anfang waren es %1. Exportieren Sie für ein genaues Bild erneut.</translation>
    </message>
    <message>
        <source>%1 of the selected tenants do not exist any more.</source>
        <translation>%1 der gewählten Mandanten gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>reeve::ui::FilterChips</name>
    <message>
        <source>What the list is narrowed to</source>
        <translation>Worauf die Liste eingegrenzt ist</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a facet and its value, as in State: Active</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take off the filter “%1”</source>
        <translation>Filter „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>reeve::ui::FindingsPanel</name>
    <message>
        <source>Filter by file, field, code or words</source>
        <translation>Nach Datei, Feld, Code oder Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Copy as TSV</source>
        <translation>Als TSV kopieren</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Befunde: %1</translation>
    </message>
    <message>
        <source>Findings: %1 of %2</source>
        <translation>Befunde: %1 von %2</translation>
    </message>
    <message>
        <source>Choose a line to read all of it.</source>
        <translation>Wählen Sie eine Zeile, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>reeve::ui::HeaderBar</name>
    <message>
        <source>the fingerprint</source>
        <translation>der Fingerabdruck</translation>
    </message>
    <message>
        <source>The environment of this control plane</source>
        <translation>Die Umgebung dieser Steuerebene</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Read-only is on</source>
        <translation>„Nur lesen“ ist an</translation>
    </message>
    <message>
        <source>Fingerprint of this control plane&apos;s signing key: %1</source>
        <translation>Fingerabdruck des Signaturschlüssels dieser Steuerebene: %1</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Suchen oder Befehl eingeben</translation>
    </message>
    <message>
        <source>Marked so here; the control plane itself says: %1</source>
        <comment>an environment</comment>
        <translation>Hier so gekennzeichnet; die Steuerebene selbst sagt: %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>reeve::ui::HelpWindow</name>
    <message>
        <source>No topic holds these words.</source>
        <translation>Kein Thema enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Reeve help</source>
        <translation>Hilfe zu Reeve</translation>
    </message>
    <message>
        <source>Help topic</source>
        <translation>Hilfethema</translation>
    </message>
    <message>
        <source>Back to the topic before (Alt+Left)</source>
        <translation>Zurück zum vorigen Thema (Alt+Pfeil links)</translation>
    </message>
    <message>
        <source>Back to the topic before</source>
        <translation>Zurück zum vorigen Thema</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Inhalt der Hilfe</translation>
    </message>
    <message>
        <source>%1 – Reeve help</source>
        <comment>title of a topic</comment>
        <translation>%1 – Hilfe zu Reeve</translation>
    </message>
</context>
<context>
    <name>reeve::ui::ImportDialog</name>
    <message>
        <source>%1 created, %2 updated, %3 unchanged, %4 refused</source>
        <comment>numbers of documents</comment>
        <translation>%1 angelegt, %2 aktualisiert, %3 unverändert, %4 abgelehnt</translation>
    </message>
    <message>
        <source>Import manifests</source>
        <translation>Manifeste importieren</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Check and confirm</source>
        <translation>Prüfen und bestätigen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What this will do</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>First everything is read and checked. Nothing is stored, and you see a report.</source>
        <translation>Zuerst wird alles gelesen und geprüft. Dabei wird nichts gespeichert, und Sie sehen einen Bericht.</translation>
    </message>
    <message>
        <source>Then, when you say so, good documents are stored, each with its own audit entry. Bad ones store nothing.</source>
        <translation>Danach werden auf Ihr Wort die guten Dokumente gespeichert, jedes mit eigenem Audit-Eintrag. Von fehlerhaften wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>A document that says what is stored already makes no new version. A file that is absent changes nothing.</source>
        <translation>Ein Dokument, das dem Gespeicherten gleicht, ergibt keine neue Version. Eine fehlende Datei ändert nichts.</translation>
    </message>
    <message>
        <source>New tenants are drafts unless you let them be activated.</source>
        <translation>Neue Mandanten sind Entwürfe, wenn Sie sie nicht aktivieren lassen.</translation>
    </message>
    <message>
        <source>Folders are searched for *.yaml, *.yml and *.json, with everything below them.</source>
        <translation>Ordner werden mit allem darunter nach *.yaml, *.yml und *.json durchsucht.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Activate new tenants, if the gates allow it</source>
        <translation>Neue Mandanten aktivieren, wenn die Prüfungen es erlauben</translation>
    </message>
    <message>
        <source>Import from a folder</source>
        <translation>Aus einem Ordner importieren</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json)</source>
        <translation>Manifeste (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>To confirm, type the name of this control plane</source>
        <translation>Geben Sie zum Bestätigen den Namen dieser Steuerebene ein</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>a number of files</comment>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Noch ist nichts gewählt.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Stopping after the files under way…</source>
        <translation>Hält nach den laufenden Dateien an …</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Dateien werden gesucht …</translation>
    </message>
    <message>
        <source>The refused documents would not be stored. You can import the others now and these later.</source>
        <translation>Die abgelehnten Dokumente würden nicht gespeichert. Sie können die anderen jetzt importieren und diese später.</translation>
    </message>
    <message>
        <source>The import stopped early.</source>
        <translation>Der Import hielt vorzeitig an.</translation>
    </message>
    <message>
        <source>Imported, with refusals.</source>
        <translation>Importiert, mit Ablehnungen.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importiert.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Next: the report</source>
        <translation>Weiter: der Bericht</translation>
    </message>
    <message>
        <source>Check, storing nothing</source>
        <translation>Prüfen, ohne zu speichern</translation>
    </message>
    <message>
        <source>Show the tenants</source>
        <translation>Mandanten zeigen</translation>
    </message>
    <message>
        <source>Checking manifests</source>
        <translation>Manifeste werden geprüft</translation>
    </message>
    <message>
        <source>Importing manifests</source>
        <translation>Manifeste werden importiert</translation>
    </message>
    <message>
        <source>files</source>
        <comment>what is counted</comment>
        <translation>Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files, %2 a second. So far %3 created, %4 updated, %5 unchanged, %6 refused.</source>
        <translation>
            <numerusform>%1 von %Ln Datei, %2 pro Sekunde. Bisher %3 angelegt, %4 aktualisiert, %5 unverändert, %6 abgelehnt.</numerusform>
            <numerusform>%1 von %Ln Dateien, %2 pro Sekunde. Bisher %3 angelegt, %4 aktualisiert, %5 unverändert, %6 abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the documents in %Ln files: %1 would be created, %2 updated, %3 unchanged, %4 refused. Nothing was stored.</source>
        <translation>
            <numerusform>Von den Dokumenten in %Ln Datei würden %1 angelegt, %2 aktualisiert, %3 blieben unverändert, %4 würden abgelehnt. Es wurde nichts gespeichert.</numerusform>
            <numerusform>Von den Dokumenten in %Ln Dateien würden %1 angelegt, %2 aktualisiert, %3 blieben unverändert, %4 würden abgelehnt. Es wurde nichts gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln documents</source>
        <translation>
            <numerusform>%Ln Dokument importieren</numerusform>
            <numerusform>%Ln Dokumente importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::KeysDialog</name>
    <message>
        <source>%1 or %2</source>
        <comment>two keys that do the same</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
</context>
<context>
    <name>reeve::ui::MainWindow</name>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 ms</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>Zurück zum vorher Gezeigten</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reads what is shown again</source>
        <translation>Liest das Gezeigte neu</translation>
    </message>
    <message>
        <source>Search in page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <source>Puts the cursor into the page&apos;s search field</source>
        <translation>Setzt den Cursor in das Suchfeld der Seite</translation>
    </message>
    <message>
        <source>Close or clear</source>
        <translation>Schließen oder leeren</translation>
    </message>
    <message>
        <source>Closes the details, then clears the filters</source>
        <translation>Schließt die Einzelheiten, dann löscht es die Filter</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>While it is on, the control plane refuses every change</source>
        <translation>Solange es an ist, lehnt die Steuerebene jede Änderung ab</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>All keys…</source>
        <translation>Alle Tasten …</translation>
    </message>
    <message>
        <source>The list of all keys</source>
        <translation>Die Liste aller Tasten</translation>
    </message>
    <message>
        <source>Read-only is on. The control plane refuses every change.</source>
        <translation>„Nur lesen“ ist an. Die Steuerebene lehnt jede Änderung ab.</translation>
    </message>
    <message>
        <source>Read-only is off.</source>
        <translation>„Nur lesen“ ist aus.</translation>
    </message>
    <message>
        <source>The control plane answers again.</source>
        <translation>Die Steuerebene antwortet wieder.</translation>
    </message>
    <message>
        <source>Nothing was shown before.</source>
        <translation>Vorher wurde nichts gezeigt.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>Es gibt nichts, wohin es vorwärts geht.</translation>
    </message>
    <message>
        <source>Read-only is on.</source>
        <translation>„Nur lesen“ ist an.</translation>
    </message>
    <message>
        <source>The control plane is still being opened.</source>
        <translation>Die Steuerebene wird noch geöffnet.</translation>
    </message>
    <message>
        <source>It can only be read here: %1 works with it.</source>
        <comment>a process</comment>
        <translation>Sie ist hier nur lesbar: %1 arbeitet mit ihr.</translation>
    </message>
    <message>
        <source>The control plane does not answer.</source>
        <translation>Die Steuerebene antwortet nicht.</translation>
    </message>
    <message>
        <source>The control plane could not be opened.</source>
        <translation>Die Steuerebene konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Finds tenants, pages and everything that can be done</source>
        <translation>Findet Mandanten, Seiten und alles, was sich tun lässt</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Forward again, after going back</source>
        <translation>Wieder vorwärts, nach dem Zurückgehen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Long work that is under way, and how it ended</source>
        <translation>Lange Arbeiten, die laufen, und wie sie endeten</translation>
    </message>
    <message>
        <source>Mark this control plane…</source>
        <translation>Diese Steuerebene kennzeichnen …</translation>
    </message>
    <message>
        <source>Chooses the word and colour of its environment, stricter than its own</source>
        <translation>Wählt Wort und Farbe ihrer Umgebung, strenger als ihre eigene</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Shows what is here in another window, too</source>
        <translation>Zeigt dasselbe auch in einem weiteren Fenster</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Uses the whole screen, or no longer</source>
        <translation>Nutzt den ganzen Bildschirm, oder nicht mehr</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Closes this window; the last one ends the program</source>
        <translation>Schließt dieses Fenster; das letzte beendet das Programm</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Closes all windows and ends the program</source>
        <translation>Schließt alle Fenster und beendet das Programm</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Opens the tenant&apos;s page in a window of its own</source>
        <translation>Öffnet die Seite des Mandanten in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Luftige Zeilen</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Enge Zeilen</translation>
    </message>
    <message>
        <source>Help on this</source>
        <translation>Hilfe hierzu</translation>
    </message>
    <message>
        <source>Explains what is shown now</source>
        <translation>Erklärt, was gerade zu sehen ist</translation>
    </message>
    <message>
        <source>Help: first steps</source>
        <translation>Hilfe: erste Schritte</translation>
    </message>
    <message>
        <source>The help from its beginning</source>
        <translation>Die Hilfe von Anfang an</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>Four steps for who is here for the first time</source>
        <translation>Vier Schritte für alle, die zum ersten Mal hier sind</translation>
    </message>
    <message>
        <source>About Reeve</source>
        <translation>Über Reeve</translation>
    </message>
    <message>
        <source>Versions of everything, and the state of the control plane</source>
        <translation>Alle Versionen, und der Zustand der Steuerebene</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Copies versions and the state of the control plane for a support ticket</source>
        <translation>Kopiert Versionen und den Zustand der Steuerebene für ein Support-Ticket</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>It was opened for reading. Open it again first.</source>
        <translation>Sie wurde zum Lesen geöffnet. Öffnen Sie sie zuerst erneut.</translation>
    </message>
    <message>
        <source>Open for changes</source>
        <translation>Zum Ändern öffnen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>reeve::ui::ManifestCompare</name>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>with</source>
        <comment>between two versions to compare</comment>
        <translation>mit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Left version</source>
        <translation>Linke Version</translation>
    </message>
    <message>
        <source>Right version</source>
        <translation>Rechte Version</translation>
    </message>
    <message>
        <source>as submitted</source>
        <translation>wie eingereicht</translation>
    </message>
    <message>
        <source>canonical</source>
        <translation>kanonisch</translation>
    </message>
    <message>
        <source>Canonical: every field in the same order and spacing, without comments</source>
        <translation>Kanonisch: jedes Feld in gleicher Ordnung und Einrückung, ohne Kommentare</translation>
    </message>
    <message>
        <source>%1 This is number %2.</source>
        <comment>a sentence; number of the difference</comment>
        <translation>%1 Dies ist Nummer %2.</translation>
    </message>
    <message>
        <source>Your edits, not stored</source>
        <translation>Ihre Änderungen, nicht gespeichert</translation>
    </message>
    <message>
        <source>v%1, %2</source>
        <comment>version, when</comment>
        <translation>v%1, %2</translation>
    </message>
    <message>
        <source>Version %1, %2, by %3: %4</source>
        <comment>number, when, who, why</comment>
        <translation>Version %1, %2, von %3: %4</translation>
    </message>
</context>
<context>
    <name>reeve::ui::ManifestConflict</name>
    <message>
        <source>Theirs against yours</source>
        <translation>Deren Änderungen und Ihre</translation>
    </message>
    <message>
        <source>What they changed</source>
        <translation>Was andere änderten</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>Was Sie änderten</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Goes back to the editor; decide before you apply</source>
        <translation>Kehrt in den Editor zurück; entscheiden Sie vor dem Anwenden</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremde Version nehmen</translation>
    </message>
    <message>
        <source>Drops your edits; they can be brought back at once</source>
        <translation>Verwirft Ihre Änderungen; sie lassen sich gleich zurückholen</translation>
    </message>
    <message>
        <source>Keep mine on top of theirs</source>
        <translation>Meine auf der fremden Version behalten</translation>
    </message>
    <message>
        <source>Carries your changes over to their version; where both changed the same lines, yours stand</source>
        <translation>Überträgt Ihre Änderungen auf die fremde Version; wo beide dieselben Zeilen änderten, gelten Ihre</translation>
    </message>
    <message>
        <source>Version %1 was stored while you were editing</source>
        <comment>number</comment>
        <translation>Version %1 wurde gespeichert, während Sie bearbeiteten</translation>
    </message>
    <message>
        <source>%1 stored it: “%2”. Your edits began with version %3. Decide what is to become of both.</source>
        <comment>who, why, number</comment>
        <translation>%1 hat sie gespeichert: „%2“. Ihre Änderungen begannen mit Version %3. Entscheiden Sie, was aus beiden wird.</translation>
    </message>
    <message>
        <source>Version %1: what you began with</source>
        <translation>Version %1: womit Sie begannen</translation>
    </message>
    <message>
        <source>Theirs: version %1, by %2</source>
        <translation>Fremde: Version %1, von %2</translation>
    </message>
    <message>
        <source>Yours: not stored yet</source>
        <translation>Ihre: noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>reeve::ui::ManifestDialog</name>
    <message>
        <source>Change the manifest of %1</source>
        <translation>Manifest von %1 ändern</translation>
    </message>
    <message>
        <source>Store manifest of %1</source>
        <translation>Manifest von %1 speichern</translation>
    </message>
    <message>
        <source>Storing the manifest of %1…</source>
        <translation>Manifest von %1 wird gespeichert …</translation>
    </message>
    <message>
        <source>The manifest of %1 is changed.</source>
        <translation>Das Manifest von %1 ist geändert.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>The edited manifest becomes its version %1</source>
        <translation>Das bearbeitete Manifest wird zu seiner Version %1</translation>
    </message>
    <message>
        <source>The plan names every part that is not as before</source>
        <translation>Der Plan nennt jeden Teil, der nicht mehr wie vorher ist</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Its id, its slug and its state</source>
        <translation>Seine ID, sein Slug und sein Zustand</translation>
    </message>
    <message>
        <source>Every earlier version, to be stored again at any time</source>
        <translation>Jede frühere Version, die jederzeit wieder gespeichert werden kann</translation>
    </message>
    <message>
        <source>It is version %1 now. Version %2 is kept: store it again to go back.</source>
        <translation>Es ist jetzt Version %1. Version %2 bleibt erhalten: Speichern Sie sie erneut, um zurückzugehen.</translation>
    </message>
</context>
<context>
    <name>reeve::ui::ManifestEditor</name>
    <message>
        <source>Manifest being edited; Esc leaves the editor</source>
        <translation>Manifest in Bearbeitung; Esc verlässt den Editor</translation>
    </message>
    <message>
        <source>What is wrong in the manifest</source>
        <translation>Was am Manifest nicht stimmt</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Format without the comments</source>
        <translation>Ohne Kommentare formatieren</translation>
    </message>
    <message>
        <source>Compare both sides and decide</source>
        <translation>Beide Seiten vergleichen und entscheiden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>Zur Zeile gehen</translation>
    </message>
    <message>
        <source>Your edits are stored as version %1</source>
        <translation>Ihre Änderungen sind als Version %1 gespeichert</translation>
    </message>
    <message>
        <source>Your edits could not be written to disk</source>
        <translation>Ihre Änderungen konnten nicht auf den Datenträger geschrieben werden</translation>
    </message>
    <message>
        <source>They are kept while the program runs. Make room, or check who may write to the configuration folder.</source>
        <translation>Sie bleiben, solange das Programm läuft. Schaffen Sie Platz, oder prüfen Sie, wer in den Konfigurationsordner schreiben darf.</translation>
    </message>
    <message>
        <source>%1 allows it</source>
        <comment>a policy gate</comment>
        <translation>%1 erlaubt es</translation>
    </message>
    <message>
        <source>%1 refuses it</source>
        <comment>a policy gate</comment>
        <translation>%1 lehnt es ab</translation>
    </message>
    <message>
        <source>%1 warns</source>
        <comment>a policy gate</comment>
        <translation>%1 warnt</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>The manifest could not be checked: %1. Type on, or press F5 to try again.</source>
        <translation>Das Manifest konnte nicht geprüft werden: %1. Schreiben Sie weiter, oder drücken Sie F5, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>This manifest can be read, not edited</source>
        <translation>Dieses Manifest ist nur lesbar</translation>
    </message>
    <message>
        <source>It comes from an offline copy.</source>
        <translation>Es stammt aus einer Offline-Kopie.</translation>
    </message>
    <message>
        <source>The tenant is archived. Restore it first; then its manifest can be edited again.</source>
        <translation>Der Mandant ist archiviert. Stellen Sie ihn zuerst wieder her; dann kann sein Manifest wieder bearbeitet werden.</translation>
    </message>
    <message>
        <source>The tenant was deleted; only its versions are kept, without names and e-mails.</source>
        <translation>Der Mandant wurde gelöscht; nur seine Versionen sind noch da, ohne Namen und E-Mails.</translation>
    </message>
    <message>
        <source>Version %1 was stored meanwhile by %2</source>
        <translation>Version %1 wurde inzwischen von %2 gespeichert</translation>
    </message>
    <message>
        <source>Your edits began with version %1. Look at both sides before you apply.</source>
        <translation>Ihre Änderungen begannen mit Version %1. Sehen Sie beide Seiten an, bevor Sie anwenden.</translation>
    </message>
    <message>
        <source>Version %1, in force. Ctrl+Space completes, Esc leaves the editor.</source>
        <translation>Version %1, in Kraft. Strg+Leertaste vervollständigt, Esc verlässt den Editor.</translation>
    </message>
    <message>
        <source>Not stored yet: %1, %2 against version %3</source>
        <comment>lines added, lines removed, number</comment>
        <translation>Noch nicht gespeichert: %1, %2 gegenüber Version %3</translation>
    </message>
    <message numerus="yes">
        <source>%n lines added</source>
        <translation>
            <numerusform>%n Zeile hinzugefügt</numerusform>
            <numerusform>%n Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines removed</source>
        <translation>
            <numerusform>%n Zeile entfernt</numerusform>
            <numerusform>%n Zeilen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>This manifest can be read, not edited.</source>
        <translation>Dieses Manifest ist nur lesbar.</translation>
    </message>
    <message>
        <source>Nothing was edited yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Somebody else stored a version meanwhile: decide about both sides first.</source>
        <translation>Jemand anders hat inzwischen eine Version gespeichert: Entscheiden Sie zuerst über beide Seiten.</translation>
    </message>
    <message>
        <source>The manifest could not be checked.</source>
        <translation>Das Manifest konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The manifest is being checked.</source>
        <translation>Das Manifest wird geprüft.</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>Korrigieren Sie zuerst das Markierte.</translation>
    </message>
    <message>
        <source>Formatting would lose the comments</source>
        <translation>Beim Formatieren gingen die Kommentare verloren</translation>
    </message>
    <message>
        <source>The usual form of a manifest has none. What the manifest means stays the same.</source>
        <translation>Die übliche Form eines Manifests hat keine. Was das Manifest bedeutet, bleibt gleich.</translation>
    </message>
    <message>
        <source>Your edits are discarded</source>
        <translation>Ihre Änderungen sind verworfen</translation>
    </message>
    <message>
        <source>The editor shows version %1 again.</source>
        <translation>Der Editor zeigt wieder Version %1.</translation>
    </message>
    <message>
        <source>Your changes stand on top of version %1 now</source>
        <translation>Ihre Änderungen bauen jetzt auf Version %1 auf</translation>
    </message>
    <message>
        <source>The texts were too different to put together line by line: compare them before you apply.</source>
        <translation>Die Texte waren zu verschieden, um sie Zeile für Zeile zusammenzuführen: Vergleichen Sie sie vor dem Anwenden.</translation>
    </message>
    <message numerus="yes">
        <source>In %n places both had changed the same lines; yours stand there. Compare before you apply.</source>
        <translation>
            <numerusform>An %n Stelle hatten beide dieselben Zeilen geändert; dort gelten Ihre. Vergleichen Sie vor dem Anwenden.</numerusform>
            <numerusform>An %n Stellen hatten beide dieselben Zeilen geändert; dort gelten Ihre. Vergleichen Sie vor dem Anwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line was changed by both.</source>
        <translation>Keine Zeile wurde von beiden geändert.</translation>
    </message>
</context>
<context>
    <name>reeve::ui::ManifestView</name>
    <message>
        <source>Search in the manifest</source>
        <translation>Im Manifest suchen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the source of this version</source>
        <translation>Kopiert den Quelltext dieser Version</translation>
    </message>
    <message>
        <source>The versions could not be read</source>
        <translation>Die Versionen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 (names and e-mails were erased)</source>
        <translation>%1 (Namen und E-Mails wurden gelöscht)</translation>
    </message>
    <message>
        <source>Manifest source</source>
        <translation>Quelltext des Manifests</translation>
    </message>
    <message>
        <source>Restore this version…</source>
        <translation>Diese Version wiederherstellen …</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Shows the version chosen in the list</source>
        <translation>Zeigt die in der Liste gewählte Version</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Shows two versions side by side (Ctrl+Shift+D)</source>
        <translation>Zeigt zwei Versionen nebeneinander (Strg+Umschalt+D)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edits the manifest; nothing is stored until it is applied (Ctrl+Shift+E)</source>
        <translation>Bearbeitet das Manifest; gespeichert wird erst beim Anwenden (Strg+Umschalt+E)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>as submitted</source>
        <translation>wie eingereicht</translation>
    </message>
    <message>
        <source>canonical</source>
        <translation>kanonisch</translation>
    </message>
    <message>
        <source>Canonical: every field in the same order and spacing, without comments</source>
        <translation>Kanonisch: jedes Feld in gleicher Ordnung und Einrückung, ohne Kommentare</translation>
    </message>
    <message>
        <source>Puts this version into the editor, to be applied as a new one</source>
        <translation>Holt diese Version in den Editor, um sie als neue anzuwenden</translation>
    </message>
    <message>
        <source>Version %1, %2, by %3: %4</source>
        <comment>number, when, who, why</comment>
        <translation>Version %1, %2, von %3: %4</translation>
    </message>
    <message>
        <source>Read version %1</source>
        <translation>Version %1 lesen</translation>
    </message>
    <message>
        <source>Compare with version %1, the one before</source>
        <translation>Mit Version %1, der vorigen, vergleichen</translation>
    </message>
    <message>
        <source>Compare with version %1, in force</source>
        <translation>Mit Version %1, der geltenden, vergleichen</translation>
    </message>
    <message>
        <source>Copy its source</source>
        <translation>Quelltext kopieren</translation>
    </message>
    <message>
        <source>%1; your edits are not stored yet</source>
        <translation>%1; Ihre Änderungen sind noch nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln versions loaded</source>
        <translation>
            <numerusform>%1 von %Ln Version geladen</numerusform>
            <numerusform>%1 von %Ln Versionen geladen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::MutationDialog</name>
    <message>
        <source>To confirm, type the tenant&apos;s slug</source>
        <translation>Geben Sie zum Bestätigen den Slug des Mandanten ein</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Closing this window does not stop it. The audit log will hold what happened.</source>
        <translation>Das Schließen dieses Fensters hält es nicht auf. Was geschah, steht im Audit-Protokoll.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>There is no plan for this.</source>
        <translation>Dafür gibt es keinen Plan.</translation>
    </message>
    <message>
        <source>There is no plan.</source>
        <translation>Es gibt keinen Plan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a tenant</comment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>the plan</source>
        <comment>after &apos;Next:&apos;</comment>
        <translation>der Plan</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>the title of a step</comment>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>Beide Seiten zeigen</translation>
    </message>
    <message>
        <source>Switch read-only off</source>
        <translation>„Nur lesen“ ausschalten</translation>
    </message>
    <message>
        <source>Read-only is on</source>
        <translation>„Nur lesen“ ist an</translation>
    </message>
    <message>
        <source>This is an audit bundle on disk: nothing can be changed in it.</source>
        <translation>Dies ist ein Audit-Paket auf dem Datenträger: Darin lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>The control plane refuses every change while it is on. Your answers stay.</source>
        <translation>Die Steuerebene lehnt jede Änderung ab, solange es an ist. Ihre Angaben bleiben.</translation>
    </message>
    <message>
        <source>Nothing of the change was stored.</source>
        <translation>Von der Änderung wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>reeve::ui::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>reeve::ui::NamePage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Continue the draft</source>
        <translation>Entwurf fortsetzen</translation>
    </message>
    <message>
        <source>As registered, with its legal form</source>
        <translation>Wie eingetragen, mit Rechtsform</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>The slug names the tenant in addresses, commands and files. It is unique for ever and cannot be changed later.</source>
        <translation>Der Slug benennt den Mandanten in Adressen, Befehlen und Dateien. Er ist für immer eindeutig und kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>Continue your draft?</source>
        <translation>Ihren Entwurf fortsetzen?</translation>
    </message>
    <message>
        <source>It was saved %1.</source>
        <comment>time</comment>
        <translation>Er wurde %1 gespeichert.</translation>
    </message>
    <message>
        <source>It is about %1 and was saved %2.</source>
        <comment>name, time</comment>
        <translation>Er handelt von %1 und wurde %2 gespeichert.</translation>
    </message>
    <message>
        <source>3 to 63 small letters, digits and dashes. Proposed from the legal name.</source>
        <translation>3 bis 63 Kleinbuchstaben, Ziffern und Bindestriche. Aus dem Firmennamen vorgeschlagen.</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <comment>a slug</comment>
        <translation>%1 ist frei</translation>
    </message>
    <message>
        <source>It belonged to a tenant that was deleted; slugs are never used again</source>
        <translation>Er gehörte einem gelöschten Mandanten; Slugs werden nie wieder vergeben</translation>
    </message>
    <message>
        <source>It belongs to %1, since %2</source>
        <comment>a tenant, a date</comment>
        <translation>Er gehört %1, seit %2</translation>
    </message>
    <message>
        <source>No tenant has this name</source>
        <translation>Kein Mandant hat diesen Namen</translation>
    </message>
    <message>
        <source>%1 has this name already (%2, since %3). Is it the same company?</source>
        <comment>slug, state, date</comment>
        <translation>%1 hat diesen Namen schon (%2, seit %3). Ist es dieselbe Firma?</translation>
    </message>
</context>
<context>
    <name>reeve::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Everything that can be done, with its keys</source>
        <translation>Alles, was sich tun lässt, mit seinen Tasten</translation>
    </message>
</context>
<context>
    <name>reeve::ui::OnboardDialog</name>
    <message>
        <source>Activate at once, if the gates allow it</source>
        <translation>Sofort aktivieren, wenn die Prüfungen es erlauben</translation>
    </message>
    <message>
        <source>Onboard tenant</source>
        <translation>Mandant anlegen</translation>
    </message>
    <message>
        <source>Plan and create</source>
        <translation>Planen und anlegen</translation>
    </message>
    <message>
        <source>The plan appears when all answers are there.</source>
        <translation>Der Plan erscheint, wenn alle Angaben da sind.</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>time of day</comment>
        <translation>Entwurf gespeichert um %1</translation>
    </message>
    <message>
        <source>The draft could not be saved</source>
        <translation>Der Entwurf konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Create and activate %1</source>
        <translation>%1 anlegen und aktivieren</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Creating %1…</source>
        <translation>%1 wird angelegt …</translation>
    </message>
    <message>
        <source>%1 is registered and active.</source>
        <translation>%1 ist registriert und aktiv.</translation>
    </message>
    <message>
        <source>%1 is registered as a draft.</source>
        <translation>%1 ist als Entwurf registriert.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Es gibt noch keinen Plan.</translation>
    </message>
    <message>
        <source>The plan appears when all answers are there. Still needed:</source>
        <translation>Der Plan erscheint, wenn alle Angaben da sind. Noch nötig:</translation>
    </message>
    <message>
        <source>Onboard %1</source>
        <comment>a company</comment>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>The catalog could not be read.</source>
        <translation>Der Katalog konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nobody can use it yet: activate it when everything is ready.</source>
        <translation>Noch kann ihn niemand nutzen: Aktivieren Sie ihn, wenn alles bereit ist.</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Aktivieren …</translation>
    </message>
    <message>
        <source>The services that run it are told by its events; look at its page to see how it is doing.</source>
        <translation>Die zuständigen Dienste erfahren es durch seine Ereignisse; auf seiner Seite sehen Sie, wie es ihm geht.</translation>
    </message>
</context>
<context>
    <name>reeve::ui::OverviewPage</name>
    <message>
        <source>Which plans are they on?</source>
        <translation>Welche Tarife haben sie?</translation>
    </message>
    <message>
        <source>Where are they placed?</source>
        <translation>Wo sind sie platziert?</translation>
    </message>
    <message>
        <source>What moved in the life cycle in the last 30 days?</source>
        <translation>Was hat sich in den letzten 30 Tagen im Lebenszyklus bewegt?</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Tag (UTC)</translation>
    </message>
    <message>
        <source>Transitions a day</source>
        <translation>Übergänge am Tag</translation>
    </message>
    <message>
        <source>No tenant was created or changed its state in the last 30 days.</source>
        <translation>In den letzten 30 Tagen wurde kein Mandant angelegt und keiner wechselte den Zustand.</translation>
    </message>
    <message>
        <source>Click to show these tenants</source>
        <translation>Klicken, um diese Mandanten zu zeigen</translation>
    </message>
    <message>
        <source>There is no tenant to count.</source>
        <translation>Es gibt keinen Mandanten zu zählen.</translation>
    </message>
    <message>
        <source>What changed last, and by whom?</source>
        <translation>Was wurde zuletzt geändert, und von wem?</translation>
    </message>
    <message>
        <source>Open the tenant</source>
        <translation>Mandant öffnen</translation>
    </message>
    <message>
        <source>Show the audit entry</source>
        <translation>Audit-Eintrag zeigen</translation>
    </message>
    <message>
        <source>The overview could not be read</source>
        <translation>Die Übersicht konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The counts could not be read</source>
        <translation>Die Zahlen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The plans could not be counted</source>
        <translation>Die Tarife konnten nicht gezählt werden</translation>
    </message>
    <message>
        <source>The regions could not be counted</source>
        <translation>Die Regionen konnten nicht gezählt werden</translation>
    </message>
    <message>
        <source>The transitions could not be read</source>
        <translation>Die Übergänge konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The last changes could not be read</source>
        <translation>Die letzten Änderungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The audit log&apos;s health could not be read</source>
        <translation>Der Zustand des Audit-Protokolls konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n operations running</source>
        <translation>
            <numerusform>%n laufender Vorgang</numerusform>
            <numerusform>%n laufende Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>The overview could not be read.</source>
        <translation>Die Übersicht konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Loading the overview…</source>
        <translation>Die Übersicht wird geladen …</translation>
    </message>
    <message>
        <source>%1 of %2 parts loaded</source>
        <translation>%1 von %2 Teilen geladen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>source: live</source>
        <translation>Quelle: live</translation>
    </message>
    <message>
        <source>source: offline bundle</source>
        <translation>Quelle: Paket, offline</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tenants</source>
        <translation>
            <numerusform>%Ln Mandant</numerusform>
            <numerusform>%Ln Mandanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audit entries</source>
        <translation>
            <numerusform>%Ln Audit-Eintrag</numerusform>
            <numerusform>%Ln Audit-Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Which state are tenants in?</source>
        <translation>In welchem Zustand sind die Mandanten?</translation>
    </message>
</context>
<context>
    <name>reeve::ui::PaletteModel</name>
    <message>
        <source>Not possible here now.</source>
        <translation>Hier gerade nicht möglich.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>legal name and state of a tenant</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>wird gesucht …</translation>
    </message>
    <message>
        <source>could not be searched</source>
        <translation>konnte nicht durchsucht werden</translation>
    </message>
    <message>
        <source>none matches</source>
        <translation>keiner passt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, and in all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>a number</comment>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>Show all of them in the list</source>
        <translation>Alle in der Liste zeigen</translation>
    </message>
</context>
<context>
    <name>reeve::ui::PlanDialog</name>
    <message>
        <source>Change the plan of %1</source>
        <translation>Tarif von %1 wechseln</translation>
    </message>
    <message>
        <source>Change plan of %1</source>
        <translation>Tarif von %1 wechseln</translation>
    </message>
    <message>
        <source>Changing the plan of %1…</source>
        <translation>Tarif von %1 wird gewechselt …</translation>
    </message>
    <message>
        <source>The plan of %1 is changed.</source>
        <translation>Der Tarif von %1 ist gewechselt.</translation>
    </message>
    <message>
        <source>Choose another plan; what will be done appears as soon as there is a reason, too.</source>
        <translation>Wählen Sie einen anderen Tarif; was geschehen wird, erscheint, sobald es auch einen Grund gibt.</translation>
    </message>
    <message>
        <source>The services that run it are told by the event, and hold it to the new limits from then on.</source>
        <translation>Die zuständigen Dienste erfahren es durch das Ereignis und halten ihn von da an in den neuen Grenzen.</translation>
    </message>
</context>
<context>
    <name>reeve::ui::PlanForm</name>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What grows and what shrinks</source>
        <translation>Was wächst und was schrumpft</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Tarif</translation>
    </message>
    <message>
        <source>Keep them as they are</source>
        <translation>So lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Lower those that are more than the plan grants</source>
        <translation>Senken, was über dem Tarif liegt</translation>
    </message>
    <message>
        <source>Drop all of them: what the plan grants counts</source>
        <translation>Alle aufheben: Es gilt, was der Tarif gewährt</translation>
    </message>
    <message>
        <source>The tenant&apos;s own quotas</source>
        <translation>Eigene Kontingente des Mandanten</translation>
    </message>
    <message>
        <source>%1 (in force)</source>
        <comment>a plan</comment>
        <translation>%1 (in Kraft)</translation>
    </message>
    <message>
        <source>%1. Requests: %2.</source>
        <comment>quotas, rate limits</comment>
        <translation>%1. Anfragen: %2.</translation>
    </message>
    <message>
        <source>Refused: it does not offer the tenant&apos;s profile %1, only %2. Change the profile in the manifest first.</source>
        <comment>a profile, profiles</comment>
        <translation>Abgelehnt: Er bietet das Profil %1 des Mandanten nicht, nur %2. Ändern Sie zuerst das Profil im Manifest.</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <comment>a plan</comment>
        <translation>%1 Version %2</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <comment>plan in force, new plan</comment>
        <translation>%1 verglichen mit %2</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <comment>a quota of the tenant&apos;s own</comment>
        <translation>%1 (eigenes)</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Noch ist nichts geändert</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>reeve::ui::PlanView</name>
    <message>
        <source>What this will do</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>wird aktualisiert …</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>a gate</comment>
        <translation>%1 lehnt ab</translation>
    </message>
    <message>
        <source>%1 warned</source>
        <comment>a gate</comment>
        <translation>%1 warnt</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <comment>a gate</comment>
        <translation>%1 erlaubt</translation>
    </message>
    <message>
        <source>%1 (by an override)</source>
        <comment>a gate&apos;s reason</comment>
        <translation>%1 (durch eine Ausnahme)</translation>
    </message>
    <message>
        <source>No downtime.</source>
        <translation>Keine Ausfallzeit.</translation>
    </message>
    <message>
        <source>Downtime: %1.</source>
        <translation>Ausfallzeit: %1.</translation>
    </message>
    <message>
        <source>To undo: %1.</source>
        <comment>how</comment>
        <translation>Rückgängig: %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Possible until %1.</source>
        <comment>a date</comment>
        <translation>Möglich bis %1.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>for revision %1</source>
        <translation>für Revision %1</translation>
    </message>
    <message>
        <source>plan hash</source>
        <translation>Hash des Plans</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>reeve::ui::ProfilePage</name>
    <message>
        <source>Profile and plan</source>
        <translation>Profil und Tarif</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Tarif wählen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Isolation profile</source>
        <translation>Isolationsprofil</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Brings %1. Requests: %2.</source>
        <translation>Bringt %1. Anfragen: %2.</translation>
    </message>
    <message>
        <source>Not in %1, and no plan offers it.</source>
        <comment>a plan</comment>
        <translation>Nicht in %1, und kein Tarif bietet es.</translation>
    </message>
    <message>
        <source>Not in %1. Offered by %2.</source>
        <comment>a plan, other plans</comment>
        <translation>Nicht in %1. Angeboten von %2.</translation>
    </message>
    <message>
        <source>Choose how the tenant is isolated</source>
        <translation>Wählen Sie, wie der Mandant abgetrennt wird</translation>
    </message>
    <message>
        <source>%1 is not in %2</source>
        <comment>profile, plan</comment>
        <translation>%1 ist nicht in %2</translation>
    </message>
</context>
<context>
    <name>reeve::ui::ReasonPage</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After this change</source>
        <translation>Nach dieser Änderung</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What happened, who decided, which ticket. It is kept in the audit log.</source>
        <translation>Was geschah, wer entschied, welches Ticket. Es steht im Audit-Protokoll.</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Wer es erfährt</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state and date</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>state, reason</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Platziert</translation>
    </message>
    <message>
        <source>Purge date</source>
        <translation>Löschdatum</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Löschsperre</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a reason, quoted</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The event %1 is published to everybody who follows the event stream.</source>
        <translation>Das Ereignis %1 geht an alle, die den Ereignisstrom verfolgen.</translation>
    </message>
    <message>
        <source>The webhook %1 asks for it (%2).</source>
        <translation>Der Webhook %1 fragt danach (%2).</translation>
    </message>
    <message>
        <source>The tenant has no webhooks.</source>
        <translation>Der Mandant hat keine Webhooks.</translation>
    </message>
    <message numerus="yes">
        <source>None of the tenant&apos;s %n webhook(s) asks for it.</source>
        <translation>
            <numerusform>Der %n Webhook des Mandanten fragt nicht danach.</numerusform>
            <numerusform>Keiner der %n Webhooks des Mandanten fragt danach.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contacts get no mail from Reeve: tell them yourself.</source>
        <translation>Die Kontakte erhalten von Reeve keine E-Mail: Sagen Sie es ihnen selbst.</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Ein Grund ist nötig</translation>
    </message>
    <message numerus="yes">
        <source>The reason has %1 of %Ln bytes that are allowed</source>
        <translation>
            <numerusform>Der Grund hat %1 Byte; erlaubt ist %Ln Byte</numerusform>
            <numerusform>Der Grund hat %1 Byte; erlaubt sind %Ln Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln bytes</source>
        <translation>
            <numerusform>%1 von %Ln Byte</numerusform>
            <numerusform>%1 von %Ln Byte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::ReceiptView</name>
    <message>
        <source>It had been done already by an earlier try; nothing was done twice.</source>
        <translation>Ein früherer Versuch hatte es schon getan; nichts wurde doppelt ausgeführt.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Show in audit log</source>
        <translation>Im Audit-Protokoll zeigen</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>Audit-Eintrag</translation>
    </message>
    <message>
        <source>Leaf hash</source>
        <translation>Blatt-Hash</translation>
    </message>
    <message>
        <source>Proven by</source>
        <translation>Nachgewiesen durch</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message numerus="yes">
        <source>the signed checkpoint of %Ln entries</source>
        <translation>
            <numerusform>den signierten Prüfpunkt über %Ln Eintrag</numerusform>
            <numerusform>den signierten Prüfpunkt über %Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::RegionTable</name>
    <message>
        <source>Allowed regions</source>
        <translation>Erlaubte Regionen</translation>
    </message>
</context>
<context>
    <name>reeve::ui::RegionsDialog</name>
    <message>
        <source>Correct the regions of %1</source>
        <translation>Regionen von %1 berichtigen</translation>
    </message>
    <message>
        <source>Correct regions of %1</source>
        <translation>Regionen von %1 berichtigen</translation>
    </message>
    <message>
        <source>Correcting the regions of %1…</source>
        <translation>Regionen von %1 werden berichtigt …</translation>
    </message>
    <message>
        <source>The regions of %1 are corrected.</source>
        <translation>Die Regionen von %1 sind berichtigt.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a policy: what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Profile %1: %2</source>
        <comment>a profile: what it means</comment>
        <translation>Profil %1: %2</translation>
    </message>
    <message>
        <source>Regions have to fit what is in force for the tenant:</source>
        <translation>Regionen müssen zu dem passen, was für den Mandanten gilt:</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Noch ist nichts geändert</translation>
    </message>
    <message>
        <source>Change the regions; the plan appears as soon as there is a reason, too.</source>
        <translation>Ändern Sie die Regionen; der Plan erscheint, sobald es auch einen Grund gibt.</translation>
    </message>
    <message>
        <source>The services that run it are told by the event; nothing is moved by Reeve itself.</source>
        <translation>Die zuständigen Dienste erfahren es durch das Ereignis; Reeve selbst verschiebt nichts.</translation>
    </message>
    <message>
        <source>To go back, correct the regions again: the earlier version of the manifest is kept.</source>
        <translation>Um zurückzugehen, berichtigen Sie die Regionen erneut: Die frühere Version des Manifests bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>reeve::ui::RegionsForm</name>
    <message>
        <source>Choose an allowed region</source>
        <translation>Wählen Sie eine erlaubte Region</translation>
    </message>
    <message>
        <source>Allowed regions</source>
        <translation>Erlaubte Regionen</translation>
    </message>
    <message>
        <source>Preferred region</source>
        <translation>Bevorzugte Region</translation>
    </message>
    <message>
        <source>Standby region</source>
        <translation>Ausweichregion</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 (not allowed)</source>
        <comment>a region</comment>
        <translation>%1 (nicht erlaubt)</translation>
    </message>
    <message>
        <source>Changed: it was none.</source>
        <translation>Geändert: war keine.</translation>
    </message>
    <message>
        <source>Changed: it was %1.</source>
        <comment>a region</comment>
        <translation>Geändert: war %1.</translation>
    </message>
</context>
<context>
    <name>reeve::ui::RegionsPage</name>
    <message>
        <source>Choose a policy</source>
        <translation>Richtlinie wählen</translation>
    </message>
    <message>
        <source>Regions and residency</source>
        <translation>Regionen und Datenstandort</translation>
    </message>
    <message>
        <source>Residency policy</source>
        <translation>Richtlinie für den Datenstandort</translation>
    </message>
    <message>
        <source>Encryption policy</source>
        <translation>Verschlüsselungsrichtlinie</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>Aufbewahrungsrichtlinie</translation>
    </message>
</context>
<context>
    <name>reeve::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ihre Angaben</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Reason, kept in the audit log</source>
        <translation>Grund, steht im Audit-Protokoll</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Datenstandort</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Ausweichregion</translation>
    </message>
    <message>
        <source>Onboard %1</source>
        <comment>a company</comment>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Ein Grund ist nötig</translation>
    </message>
    <message numerus="yes">
        <source>The reason has %1 of %Ln bytes that are allowed</source>
        <translation>
            <numerusform>Der Grund hat %1 Byte; erlaubt ist %Ln Byte</numerusform>
            <numerusform>Der Grund hat %1 Byte; erlaubt sind %Ln Byte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::SelectionBar</name>
    <message>
        <source>What is selected</source>
        <translation>Was gewählt ist</translation>
    </message>
    <message>
        <source>%1 tenants are selected, more are being read…</source>
        <translation>%1 Mandanten sind gewählt, weitere werden gelesen …</translation>
    </message>
    <message>
        <source>%1 tenants are selected</source>
        <translation>%1 Mandanten sind gewählt</translation>
    </message>
    <message>
        <source>More than %1 tenants match; the first %1, by relevance, are selected</source>
        <translation>Mehr als %1 Mandanten passen; die ersten %1 nach Relevanz sind gewählt</translation>
    </message>
    <message>
        <source>All matching tenants but %1 are selected: %2</source>
        <translation>Alle Treffer bis auf %1 sind gewählt: %2</translation>
    </message>
    <message>
        <source>All %1 matching tenants are selected</source>
        <translation>Alle %1 Treffer sind gewählt</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Alle Treffer wählen</translation>
    </message>
    <message>
        <source>Select all %1 that match</source>
        <translation>Alle %1 Treffer wählen</translation>
    </message>
</context>
<context>
    <name>reeve::ui::SettingsPage</name>
    <message>
        <source>Onboarding of a tenant that has no name yet</source>
        <translation>Anlegen eines Mandanten, der noch keinen Namen hat</translation>
    </message>
    <message>
        <source>Onboarding of %1</source>
        <translation>Anlegen von %1</translation>
    </message>
    <message>
        <source>Edited manifest of %1</source>
        <translation>Bearbeitetes Manifest von %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Of all windows; the same meaning in light and dark.</source>
        <translation>Aller Fenster; mit gleicher Bedeutung in Hell und Dunkel.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Dichte</translation>
    </message>
    <message>
        <source>Compact shows more rows and smaller text.</source>
        <translation>Eng zeigt mehr Zeilen und kleineren Text.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a scale</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Of everything, beside what the system sets. Counts with the next start.</source>
        <translation>Von allem, zusätzlich zur Einstellung des Systems. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Of the console; the audit log and the command line stay English. Counts with the next start.</source>
        <translation>Der Konsole; Audit-Protokoll und Befehlszeile bleiben englisch. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Size or language will change with the next start. Drafts are kept.</source>
        <translation>Größe oder Sprache ändern sich mit dem nächsten Start. Entwürfe bleiben erhalten.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Switch read-only on at every start</source>
        <translation>„Nur lesen“ bei jedem Start einschalten</translation>
    </message>
    <message>
        <source>&amp;Read-only</source>
        <translation>&amp;Nur lesen</translation>
    </message>
    <message>
        <source>While it is on, the control plane refuses every change. The header has the switch, Ctrl+L too.</source>
        <translation>Solange es an ist, lehnt die Steuerebene jede Änderung ab. Der Schalter ist in der Kopfzeile, auch mit Strg+L.</translation>
    </message>
    <message>
        <source>&amp;Environment here</source>
        <translation>&amp;Umgebung hier</translation>
    </message>
    <message>
        <source>The colour of this control plane, and what has to be typed before a dangerous act. It may only be stricter than what the control plane says of itself, and belongs to the fingerprint of its key.</source>
        <translation>Die Farbe dieser Steuerebene, und was vor einem gefährlichen Schritt einzugeben ist. Sie darf nur strenger sein, als die Steuerebene selbst sagt, und gehört zum Fingerabdruck ihres Schlüssels.</translation>
    </message>
    <message>
        <source>&amp;Word for it</source>
        <translation>&amp;Wort dafür</translation>
    </message>
    <message>
        <source>Shown in the header in place of the usual word, for example the name of your cluster.</source>
        <translation>Steht in der Kopfzeile anstelle des üblichen Worts, zum Beispiel der Name Ihres Clusters.</translation>
    </message>
    <message>
        <source>As it says: %1</source>
        <comment>an environment</comment>
        <translation>Wie sie sagt: %1</translation>
    </message>
    <message>
        <source>Both are kept for %1, whose key has the fingerprint %2.</source>
        <translation>Beides gilt für %1, deren Schlüssel den Fingerabdruck %2 hat.</translation>
    </message>
    <message>
        <source>The control plane is not open yet.</source>
        <translation>Die Steuerebene ist noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>the data folder</source>
        <translation>den Datenordner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Tenants, audit log and the signing key of this control plane. Include it in your backups; give the key to nobody.</source>
        <translation>Mandanten, Audit-Protokoll und Signaturschlüssel dieser Steuerebene. Nehmen Sie ihn in Ihre Sicherungen auf; geben Sie den Schlüssel niemandem.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>What was typed and not sent. They hold names and e-mail addresses; only you can read them.</source>
        <translation>Was eingegeben und nicht abgeschickt wurde. Sie enthalten Namen und E-Mail-Adressen; nur Sie können sie lesen.</translation>
    </message>
    <message>
        <source>No draft is kept.</source>
        <translation>Es ist kein Entwurf aufbewahrt.</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>Delete the draft: %1</source>
        <translation>Entwurf löschen: %1</translation>
    </message>
    <message>
        <source>Help and view</source>
        <translation>Hilfe und Ansicht</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Four steps through the window. F1 explains every page and every wizard.</source>
        <translation>Vier Schritte durch das Fenster. F1 erklärt jede Seite und jeden Assistenten.</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>Done. Windows opened from now on look as at the first start.</source>
        <translation>Erledigt. Neu geöffnete Fenster sehen aus wie beim ersten Start.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Forgets sizes of windows, columns and panels. Saved views, favourites and drafts stay.</source>
        <translation>Vergisst die Größen von Fenstern, Spalten und Bereichen. Gespeicherte Ansichten, Favoriten und Entwürfe bleiben.</translation>
    </message>
    <message>
        <source>About Reeve</source>
        <translation>Über Reeve</translation>
    </message>
    <message>
        <source>Admin console and control plane for multi-tenant platforms. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Verwaltungskonsole und Steuerebene für Plattformen mit vielen Mandanten. Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Copies all of the above for a support ticket; it holds no secret, no tenant and no contact</source>
        <translation>Kopiert alles Obige für ein Support-Ticket; es enthält kein Geheimnis, keinen Mandanten und keinen Kontakt</translation>
    </message>
    <message>
        <source>The control plane could not be asked</source>
        <translation>Die Steuerebene konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>What you change counts at once, unless it says otherwise.</source>
        <translation>Was Sie ändern, gilt sofort, wenn nichts anderes dabeisteht.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>reeve::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>present step</source>
        <translation>jetziger Schritt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <comment>number, title, state</comment>
        <translation>Schritt %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>reeve::ui::TaskList</name>
    <message>
        <source>It was left unfinished.</source>
        <translation>Es blieb unvollendet.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>title of a task, how it ended, its result</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>a task</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>a task</comment>
        <translation>hält an</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a task</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a task</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a task</comment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Stopping after what is under way…</source>
        <translation>Hält nach dem Laufenden an …</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>numbers, and what is counted</comment>
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, and what is counted</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 a second</source>
        <translation>%1, %2 pro Sekunde</translation>
    </message>
</context>
<context>
    <name>reeve::ui::TasksButton</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <comment>under way</comment>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) under way</source>
        <translation>
            <numerusform>%n laufende Aufgabe</numerusform>
            <numerusform>%n laufende Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks that ended</source>
        <translation>Beendete Aufgaben</translation>
    </message>
    <message>
        <source>Long work that is under way, and how it ended</source>
        <translation>Lange Arbeiten, die laufen, und wie sie endeten</translation>
    </message>
</context>
<context>
    <name>reeve::ui::TasksPopup</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of: %1</source>
        <translation>Fortschritt von: %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Clear what ended</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message>
        <source>No tasks. Long work is listed here while it goes on.</source>
        <translation>Keine Aufgaben. Lange Arbeiten stehen hier, solange sie laufen.</translation>
    </message>
    <message>
        <source>Done at %1. %2</source>
        <comment>a time, the result</comment>
        <translation>Fertig um %1. %2</translation>
    </message>
    <message>
        <source>Cancelled at %1. %2</source>
        <comment>a time, the result</comment>
        <translation>Abgebrochen um %1. %2</translation>
    </message>
    <message>
        <source>Failed at %1. %2</source>
        <comment>a time, the result</comment>
        <translation>Fehlgeschlagen um %1. %2</translation>
    </message>
</context>
<context>
    <name>reeve::ui::TenantActions</name>
    <message>
        <source>Onboard tenant</source>
        <translation>Mandant anlegen</translation>
    </message>
    <message>
        <source>Registers a new tenant, step by step</source>
        <translation>Registriert einen neuen Mandanten, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Imports a folder of manifests</source>
        <translation>Importiert einen Ordner mit Manifesten</translation>
    </message>
    <message>
        <source>Import the sample fleet</source>
        <translation>Beispielmandanten importieren</translation>
    </message>
    <message>
        <source>Imports made-up tenants to try things with</source>
        <translation>Importiert erfundene Mandanten zum Ausprobieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opens the tenant&apos;s page</source>
        <translation>Öffnet die Seite des Mandanten</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Schnellansicht</translation>
    </message>
    <message>
        <source>Shows or hides the details beside the list</source>
        <translation>Zeigt oder verbirgt die Einzelheiten neben der Liste</translation>
    </message>
    <message>
        <source>Search tenants</source>
        <translation>Mandanten suchen</translation>
    </message>
    <message>
        <source>Puts the cursor into the search field</source>
        <translation>Setzt den Cursor in das Suchfeld</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Sperren …</translation>
    </message>
    <message>
        <source>Stops all work for the tenant and keeps its data</source>
        <translation>Stoppt alle Arbeit für den Mandanten und behält seine Daten</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>Makes a suspended tenant active again</source>
        <translation>Macht einen gesperrten Mandanten wieder aktiv</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copies the tenant&apos;s id</source>
        <translation>Kopiert die ID des Mandanten</translation>
    </message>
    <message>
        <source>Copy slug</source>
        <translation>Slug kopieren</translation>
    </message>
    <message>
        <source>Copies the tenant&apos;s slug</source>
        <translation>Kopiert den Slug des Mandanten</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Aktivieren …</translation>
    </message>
    <message>
        <source>Makes a draft active, if every gate allows it</source>
        <translation>Macht einen Entwurf aktiv, wenn jede Prüfung es erlaubt</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Brings an archived tenant back as suspended, before its purge date</source>
        <translation>Holt einen archivierten Mandanten vor seinem Löschdatum als gesperrten zurück</translation>
    </message>
    <message>
        <source>Update contacts…</source>
        <translation>Kontakte ändern …</translation>
    </message>
    <message>
        <source>Changes whom to reach for the tenant</source>
        <translation>Ändert, wer für den Mandanten zu erreichen ist</translation>
    </message>
    <message>
        <source>Correct regions…</source>
        <translation>Regionen berichtigen …</translation>
    </message>
    <message>
        <source>Changes where the tenant may lie and where it is placed</source>
        <translation>Ändert, wo der Mandant liegen darf und wo er platziert ist</translation>
    </message>
    <message>
        <source>Change plan…</source>
        <translation>Tarif wechseln …</translation>
    </message>
    <message>
        <source>Moves the tenant to another plan and shows what grows and what shrinks</source>
        <translation>Gibt dem Mandanten einen anderen Tarif und zeigt, was wächst und was schrumpft</translation>
    </message>
    <message>
        <source>Set legal hold…</source>
        <translation>Löschsperre setzen …</translation>
    </message>
    <message>
        <source>Forbids the deletion of the tenant</source>
        <translation>Verbietet, den Mandanten zu löschen</translation>
    </message>
    <message>
        <source>Release legal hold…</source>
        <translation>Löschsperre aufheben …</translation>
    </message>
    <message>
        <source>Allows the deletion of the tenant again</source>
        <translation>Erlaubt wieder, den Mandanten zu löschen</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivieren …</translation>
    </message>
    <message>
        <source>Takes the tenant out of use and fixes the date from which it may be deleted</source>
        <translation>Nimmt den Mandanten außer Betrieb und legt fest, ab wann er gelöscht werden darf</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Deletes the tenant for ever</source>
        <translation>Löscht den Mandanten für immer</translation>
    </message>
    <message>
        <source>No tenant is selected.</source>
        <translation>Kein Mandant ist gewählt.</translation>
    </message>
    <message>
        <source>A legal hold is set: %1. Release it first.</source>
        <comment>its reason</comment>
        <translation>Es besteht eine Löschsperre: %1. Heben Sie sie zuerst auf.</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a button that opens a menu</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More that can be done with the tenant</source>
        <translation>Was sich mit dem Mandanten noch tun lässt</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu den Favoriten</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus den Favoriten entfernen</translation>
    </message>
    <message>
        <source>Takes the tenant&apos;s star away</source>
        <translation>Nimmt dem Mandanten den Stern</translation>
    </message>
    <message>
        <source>Marks the tenant with a star</source>
        <translation>Markiert den Mandanten mit einem Stern</translation>
    </message>
</context>
<context>
    <name>reeve::ui::TenantDetailPane</name>
    <message>
        <source>the tenant&apos;s id</source>
        <translation>die ID des Mandanten</translation>
    </message>
    <message>
        <source>Details of the selected tenant</source>
        <translation>Einzelheiten des gewählten Mandanten</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>Einzelheiten schließen (Esc)</translation>
    </message>
    <message>
        <source>The details could not be read</source>
        <translation>Die Einzelheiten konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>since a moment, e.g. since 12 min ago</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a reason, quoted</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Löschsperre</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>v%1, revision %2</source>
        <translation>v%1, Revision %2</translation>
    </message>
    <message>
        <source>Purge from</source>
        <translation>Löschbar ab</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Kontingente</translation>
    </message>
    <message>
        <source>Found in: %1</source>
        <comment>places of a search hit</comment>
        <translation>Gefunden in: %1</translation>
    </message>
</context>
<context>
    <name>reeve::ui::TenantDialog</name>
    <message>
        <source>Plan and confirm</source>
        <translation>Planen und bestätigen</translation>
    </message>
    <message>
        <source>Reading the tenant…</source>
        <translation>Der Mandant wird gelesen …</translation>
    </message>
    <message>
        <source>The tenant could not be read.</source>
        <translation>Der Mandant konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The plan appears as soon as there is a reason.</source>
        <translation>Der Plan erscheint, sobald es einen Grund gibt.</translation>
    </message>
    <message>
        <source>The plan appears when the marked fields are right.</source>
        <translation>Der Plan erscheint, wenn die markierten Felder stimmen.</translation>
    </message>
</context>
<context>
    <name>reeve::ui::TenantHead</name>
    <message>
        <source>the tenant&apos;s id</source>
        <translation>die ID des Mandanten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a moment</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <comment>a moment, the reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 · manifest v%5 · revision %6</source>
        <comment>name, profile, plan, region, version, revision</comment>
        <translation>%1 · %2 · %3 · %4 · Manifest v%5 · Revision %6</translation>
    </message>
</context>
<context>
    <name>reeve::ui::TenantPage</name>
    <message>
        <source>Parts of the tenant&apos;s page</source>
        <translation>Teile der Mandantenseite</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>The tenant could not be read</source>
        <translation>Der Mandant konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The tenant could not be read.</source>
        <translation>Der Mandant konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Loading the tenant…</source>
        <translation>Der Mandant wird geladen …</translation>
    </message>
    <message>
        <source>%1; %2; source: live</source>
        <comment>what is loaded, as of when</comment>
        <translation>%1; %2; Quelle: live</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Zeigen, was sich änderte</translation>
    </message>
    <message>
        <source>Manifest (edited)</source>
        <translation>Manifest (geändert)</translation>
    </message>
    <message>
        <source>Your edits are not stored yet</source>
        <translation>Ihre Änderungen sind noch nicht gespeichert</translation>
    </message>
    <message>
        <source>There is no tenant “%1” on this control plane</source>
        <translation>Auf dieser Steuerebene gibt es keinen Mandanten „%1“</translation>
    </message>
    <message>
        <source>The link may be of another control plane, or the id is mistyped. A deleted tenant stays readable under its id and slug.</source>
        <translation>Der Link gehört vielleicht zu einer anderen Steuerebene, oder die ID ist vertippt. Ein gelöschter Mandant bleibt unter ID und Slug lesbar.</translation>
    </message>
    <message>
        <source>The tenant could not be read again; this is how it was at %1</source>
        <translation>Der Mandant konnte nicht neu gelesen werden; so war er um %1</translation>
    </message>
    <message>
        <source>This tenant was deleted on %1</source>
        <translation>Dieser Mandant wurde am %1 gelöscht</translation>
    </message>
    <message>
        <source>Names and e-mail addresses were erased. Id, slug, versions and history are kept; the slug is never given again.</source>
        <translation>Namen und E-Mail-Adressen wurden entfernt. ID, Slug, Versionen und Verlauf bleiben; der Slug wird nie wieder vergeben.</translation>
    </message>
    <message>
        <source>A legal hold forbids the deletion of this tenant</source>
        <translation>Eine Löschsperre verbietet, diesen Mandanten zu löschen</translation>
    </message>
    <message>
        <source>This tenant may be deleted since %1</source>
        <translation>Dieser Mandant darf seit %1 gelöscht werden</translation>
    </message>
    <message>
        <source>Archived: it can be restored until %1</source>
        <translation>Archiviert: kann bis %1 wiederhergestellt werden</translation>
    </message>
    <message>
        <source>It can no longer be restored.</source>
        <translation>Er kann nicht mehr wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>From then on it can be deleted, never by itself.</source>
        <translation>Von da an kann er gelöscht werden, aber nie von selbst.</translation>
    </message>
    <message>
        <source>%1 by %2, %3: “%4”</source>
        <comment>what, who, when, why</comment>
        <translation>%1 von %2, %3: „%4“</translation>
    </message>
    <message>
        <source>Somebody else changed this tenant: it went from revision %1 to %2</source>
        <translation>Jemand anders hat diesen Mandanten geändert: von Revision %1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s) loaded</source>
        <translation>
            <numerusform>%n Mandant geladen</numerusform>
            <numerusform>%n Mandanten geladen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::TenantSummary</name>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Alle Änderungen zeigen</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>role, name, e-mail</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1
for %2</source>
        <comment>a URL and events</comment>
        <translation>%1
für %2</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Allowed regions</source>
        <translation>Erlaubte Regionen</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>The catalog could not be read; press F5 to try again.</source>
        <translation>Der Katalog konnte nicht gelesen werden; drücken Sie F5, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>%1
“%2”</source>
        <comment>a change, then its reason, quoted</comment>
        <translation>%1
„%2“</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>In force for this tenant</source>
        <translation>Gilt für diesen Mandanten</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Names and e-mail addresses were erased from every version when the tenant was deleted.</source>
        <translation>Beim Löschen des Mandanten wurden Namen und E-Mail-Adressen aus jeder Version entfernt.</translation>
    </message>
    <message>
        <source>Writes a mail about this tenant</source>
        <translation>Schreibt eine E-Mail zu diesem Mandanten</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>region, jurisdiction</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Placed in</source>
        <translation>Platziert in</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Ausweichregion</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, since when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What they mean could not be read from the catalog; press F5 to try again.</source>
        <translation>Was sie bedeuten, konnte nicht aus dem Katalog gelesen werden; drücken Sie F5, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Reading what they mean…</source>
        <translation>Ihre Bedeutung wird gelesen …</translation>
    </message>
    <message>
        <source>Limit of %1: %2</source>
        <comment>what, how much</comment>
        <translation>Grenze von %1: %2</translation>
    </message>
    <message>
        <source>Limits, not use: how much of them the tenant uses is not measured here.</source>
        <translation>Grenzen, nicht Verbrauch: Wie viel davon der Mandant nutzt, wird hier nicht gemessen.</translation>
    </message>
    <message>
        <source>Reading the plan&apos;s limits…</source>
        <translation>Die Grenzen des Tarifs werden gelesen …</translation>
    </message>
    <message>
        <source>%1
Press F5 to try again.</source>
        <comment>what went wrong</comment>
        <translation>%1
Drücken Sie F5, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>what was done, by whom</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>a change, the manifest version it brought</comment>
        <translation>%1, Version %2</translation>
    </message>
</context>
<context>
    <name>reeve::ui::TenantsPage</name>
    <message>
        <source>Search tenants</source>
        <translation>Mandanten suchen</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Shows all tenants again</source>
        <translation>Zeigt wieder alle Mandanten</translation>
    </message>
    <message>
        <source>Finds slugs, names, ids, e-mails of contacts and labels, as in label:segment=energy (Ctrl+F)</source>
        <translation>Findet Slugs, Namen, IDs, E-Mails von Kontakten und Labels, wie in label:segment=energy (Strg+F)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>The tenants could not be read</source>
        <translation>Die Mandanten konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Some rows could not be read</source>
        <translation>Einige Zeilen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>More than %1 tenants match, so they are shown by relevance</source>
        <translation>Mehr als %1 Mandanten passen, daher nach Relevanz sortiert</translation>
    </message>
    <message>
        <source>Narrow the search to sort them by a column.</source>
        <translation>Grenzen Sie die Suche ein, um nach einer Spalte zu sortieren.</translation>
    </message>
    <message>
        <source>No tenant matches</source>
        <translation>Kein Mandant passt</translation>
    </message>
    <message>
        <source>No tenant has all the checked values.</source>
        <translation>Kein Mandant hat alle angekreuzten Werte.</translation>
    </message>
    <message>
        <source>Nothing is called “%1” within the checked filters. Words are searched for in slugs, names, ids, e-mails and labels.</source>
        <translation>Innerhalb der angekreuzten Filter heißt nichts „%1“. Gesucht wird in Slugs, Namen, IDs, E-Mails und Labels.</translation>
    </message>
    <message>
        <source>The tenants could not be read.</source>
        <translation>Die Mandanten konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Loading tenants…</source>
        <translation>Mandanten werden geladen …</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>a number</comment>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>%1 von %2 geladen</translation>
    </message>
    <message>
        <source>search for “%1” on the server</source>
        <translation>Suche nach „%1“ auf dem Server</translation>
    </message>
    <message>
        <source>filtered on the server</source>
        <translation>auf dem Server gefiltert</translation>
    </message>
    <message>
        <source>narrow to sort</source>
        <translation>zum Sortieren eingrenzen</translation>
    </message>
    <message>
        <source>some rows could not be read</source>
        <translation>einige Zeilen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>source: live</source>
        <translation>Quelle: live</translation>
    </message>
    <message>
        <source>source: offline bundle</source>
        <translation>Quelle: Paket, offline</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Save view as…</source>
        <translation>Ansicht speichern als …</translation>
    </message>
    <message>
        <source>Keeps filters, order and columns under a name</source>
        <translation>Merkt sich Filter, Reihenfolge und Spalten unter einem Namen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Chooses the columns of the list and their order</source>
        <translation>Wählt die Spalten der Liste und ihre Reihenfolge</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>Sortieren nach …</translation>
    </message>
    <message>
        <source>Chooses the order of the list</source>
        <translation>Wählt die Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Writes what is filtered or selected to a CSV or JSON file</source>
        <translation>Schreibt das Gefilterte oder Gewählte in eine CSV- oder JSON-Datei</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Alle Treffer wählen</translation>
    </message>
    <message>
        <source>Selects every tenant that matches the filter, loaded or not</source>
        <translation>Wählt jeden Mandanten, auf den der Filter passt, geladen oder nicht</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Selects nothing</source>
        <translation>Wählt nichts aus</translation>
    </message>
    <message>
        <source>Filter panel</source>
        <translation>Filterleiste</translation>
    </message>
    <message>
        <source>Shows or hides the filters beside the list</source>
        <translation>Zeigt oder verbirgt die Filter neben der Liste</translation>
    </message>
    <message>
        <source>Suspend selected…</source>
        <translation>Gewählte sperren …</translation>
    </message>
    <message>
        <source>Suspends the selected tenants, after a preview</source>
        <translation>Sperrt die gewählten Mandanten, nach einer Vorschau</translation>
    </message>
    <message>
        <source>Resume selected…</source>
        <translation>Gewählte entsperren …</translation>
    </message>
    <message>
        <source>Resumes the selected tenants, after a preview</source>
        <translation>Entsperrt die gewählten Mandanten, nach einer Vorschau</translation>
    </message>
    <message>
        <source>Label selected…</source>
        <translation>Labels der gewählten …</translation>
    </message>
    <message>
        <source>Sets or removes labels of the selected tenants, after a preview</source>
        <translation>Setzt oder entfernt Labels der gewählten Mandanten, nach einer Vorschau</translation>
    </message>
    <message>
        <source>The selected rows are still being read.</source>
        <translation>Die gewählten Zeilen werden noch gelesen.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>The usual order: by slug</source>
        <translation>Die übliche Reihenfolge: nach Slug</translation>
    </message>
    <message>
        <source>The usual order: by relevance</source>
        <translation>Die übliche Reihenfolge: nach Relevanz</translation>
    </message>
    <message>
        <source>%1, rising</source>
        <comment>an order</comment>
        <translation>%1, aufsteigend</translation>
    </message>
    <message>
        <source>%1, falling</source>
        <comment>an order</comment>
        <translation>%1, absteigend</translation>
    </message>
    <message>
        <source>Sort rising</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort falling</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>The control plane does not sort by this</source>
        <translation>Danach sortiert die Steuerebene nicht</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>„%1“ verbergen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Some rows could not be read; what shows is of %1</source>
        <translation>Einige Zeilen konnten nicht gelesen werden; Gezeigtes ist von %1</translation>
    </message>
    <message>
        <source>Without “%1”: %2</source>
        <comment>a facet, a number of tenants</comment>
        <translation>Ohne „%1“: %2</translation>
    </message>
    <message>
        <source>Without the search: %1</source>
        <comment>a number of tenants</comment>
        <translation>Ohne die Suche: %1</translation>
    </message>
</context>
<context>
    <name>reeve::ui::TimelineDetails</name>
    <message>
        <source>Show the audit entry</source>
        <translation>Audit-Eintrag zeigen</translation>
    </message>
    <message>
        <source>Close the quick look (Esc)</source>
        <translation>Schnellansicht schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the quick look</source>
        <translation>Schnellansicht schließen</translation>
    </message>
    <message>
        <source>Revision %1: %2</source>
        <comment>number, what was done</comment>
        <translation>Revision %1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one state to another</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a reason, quoted</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>It brought the first version of the manifest.</source>
        <translation>Sie brachte die erste Version des Manifests.</translation>
    </message>
    <message>
        <source>The versions could not be read: %1</source>
        <translation>Die Versionen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Reading versions %1 and %2…</source>
        <translation>Versionen %1 und %2 werden gelesen …</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>reeve::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show the audit entry</source>
        <translation>Audit-Eintrag zeigen</translation>
    </message>
    <message>
        <source>The timeline could not be read</source>
        <translation>Der Verlauf konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Words of the reason</source>
        <translation>Wörter des Grundes</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>Every kind of change</source>
        <translation>Jede Art von Änderung</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>Manifest versions</source>
        <translation>Versionen des Manifests</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>What is neither a transition nor a manifest version: legal holds, for instance</source>
        <translation>Was weder Übergang noch Version des Manifests ist: Löschsperren zum Beispiel</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Compared exactly, as in user:ana@desk-7</source>
        <translation>Genau verglichen, wie in user:ana@desk-7</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Schnellansicht</translation>
    </message>
    <message>
        <source>Only by %1</source>
        <translation>Nur von %1</translation>
    </message>
    <message>
        <source>More changes could not be read</source>
        <translation>Weitere Änderungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Keine Änderung passt</translation>
    </message>
    <message>
        <source>Who is compared exactly; of the reason all words must occur. Clear the filters to see every change.</source>
        <translation>„Wer“ wird genau verglichen; vom Grund müssen alle Wörter vorkommen. Löschen Sie die Filter, um jede Änderung zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln matching changes loaded; filtered by the control plane</source>
        <translation>
            <numerusform>%1 von %Ln passenden Änderung geladen; von der Steuerebene gefiltert</numerusform>
            <numerusform>%1 von %Ln passenden Änderungen geladen; von der Steuerebene gefiltert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln changes loaded</source>
        <translation>
            <numerusform>%1 von %Ln Änderung geladen</numerusform>
            <numerusform>%1 von %Ln Änderungen geladen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::Tour</name>
    <message>
        <source>Skip the tour</source>
        <translation>Rundgang überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Tour of the console</source>
        <translation>Rundgang durch die Konsole</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Mit der Arbeit beginnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Know where you are</source>
        <translation>Wissen, wo Sie sind</translation>
    </message>
    <message>
        <source>The header names the control plane, its environment and the fingerprint of its key. The band below it, and on every dialog that changes something, has the environment&apos;s colour.</source>
        <translation>Die Kopfzeile nennt die Steuerebene, ihre Umgebung und den Fingerabdruck ihres Schlüssels. Das Band darunter, und an jedem Dialog, der etwas ändert, hat die Farbe der Umgebung.</translation>
    </message>
    <message>
        <source>Find a tenant, or any command</source>
        <translation>Einen Mandanten finden, oder jeden Befehl</translation>
    </message>
    <message>
        <source>Type a name, an id or an e-mail address here. Ctrl+K opens the palette: tenants, pages and everything that can be done, with its key.</source>
        <translation>Geben Sie hier einen Namen, eine ID oder eine E-Mail-Adresse ein. Strg+K öffnet die Palette: Mandanten, Seiten und alles, was sich tun lässt, mit seiner Taste.</translation>
    </message>
    <message>
        <source>Act safely</source>
        <translation>Sicher handeln</translation>
    </message>
    <message>
        <source>Every change shows its plan first and waits for you to confirm; then you get a receipt. Switch to read-only, here or with Ctrl+L, when you only want to look: everything is refused then.</source>
        <translation>Jede Änderung zeigt zuerst ihren Plan und wartet auf Ihre Bestätigung; danach erhalten Sie einen Beleg. Schalten Sie auf „Nur lesen“, hier oder mit Strg+L, wenn Sie nur schauen wollen: Dann wird alles abgelehnt.</translation>
    </message>
    <message>
        <source>Prove what happened</source>
        <translation>Nachweisen, was geschah</translation>
    </message>
    <message>
        <source>Every change, refusal and failure is in the audit log, signed. You can prove a single entry, verify the whole log and save a report. F1 explains every page.</source>
        <translation>Jede Änderung, Ablehnung und jeder Fehler steht signiert im Audit-Protokoll. Sie können einen einzelnen Eintrag nachweisen, das ganze Protokoll prüfen und einen Bericht speichern. F1 erklärt jede Seite.</translation>
    </message>
</context>
<context>
    <name>reeve::ui::VerifyPanel</name>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Bericht schließen</translation>
    </message>
    <message>
        <source>Verifying the audit log…</source>
        <translation>Das Audit-Protokoll wird geprüft …</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>The verification could not be finished; nothing is proven</source>
        <translation>Die Prüfung konnte nicht beendet werden; nichts ist nachgewiesen</translation>
    </message>
    <message>
        <source>%1, %2 a second</source>
        <translation>%1, %2 pro Sekunde</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a duration</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>root %1</source>
        <comment>a hash</comment>
        <translation>Wurzel %1</translation>
    </message>
    <message>
        <source>Verifying the audit log</source>
        <translation>Audit-Protokoll wird geprüft</translation>
    </message>
    <message>
        <source>entries</source>
        <comment>what is counted</comment>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Nothing is proven.</source>
        <translation>Nichts ist nachgewiesen.</translation>
    </message>
    <message>
        <source>Cancel verification</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>What the verification found</source>
        <translation>Was die Prüfung ergab</translation>
    </message>
    <message>
        <source>The verification goes on: it could not be cancelled</source>
        <translation>Die Prüfung läuft weiter: Sie konnte nicht abgebrochen werden</translation>
    </message>
    <message>
        <source>The verification was cancelled; nothing is proven</source>
        <translation>Die Prüfung wurde abgebrochen; nichts ist nachgewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%n more findings are in the report; save it to read them.</source>
        <translation>
            <numerusform>%n weiterer Befund steht im Bericht; speichern Sie ihn, um ihn zu lesen.</numerusform>
            <numerusform>%n weitere Befunde stehen im Bericht; speichern Sie ihn, um sie zu lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the verification report</source>
        <translation>Prüfbericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF document (*.pdf);;Plain text (*.txt)</source>
        <translation>Webseite (*.html);;PDF-Dokument (*.pdf);;Einfacher Text (*.txt)</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Der Bericht wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>“%1” says no format. Choose a name that ends in .html, .pdf or .txt.</source>
        <translation>„%1“ nennt kein Format. Wählen Sie einen Namen, der auf .html, .pdf oder .txt endet.</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Der Bericht wurde gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <translation>
            <numerusform>%1 von %Ln Eintrag</numerusform>
            <numerusform>%1 von %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <comment>a verdict</comment>
        <translation>
            <numerusform>%1, %Ln Eintrag</numerusform>
            <numerusform>%1, %Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ui::VersionDelegate</name>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>reeve::ui::VersionsList</name>
    <message>
        <source>Versions of the manifest</source>
        <translation>Versionen des Manifests</translation>
    </message>
</context>
<context>
    <name>reeve::ui::ViewStore</name>
    <message>
        <source>All tenants</source>
        <translation>Alle Mandanten</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Archived, with purge dates</source>
        <translation>Archivierte, mit Löschdatum</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>A name may have %n characters.</source>
        <translation>
            <numerusform>Ein Name darf %n Zeichen haben.</numerusform>
            <numerusform>Ein Name darf %n Zeichen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is always there; choose another name.</source>
        <translation>„%1“ gibt es immer; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a view called “%1” already.</source>
        <translation>Es gibt schon eine Ansicht namens „%1“.</translation>
    </message>
    <message>
        <source>There are too many views; delete one first.</source>
        <translation>Es gibt zu viele Ansichten; löschen Sie zuerst eine.</translation>
    </message>
</context>
<context>
    <name>reeve::ui::ViewsButton</name>
    <message>
        <source>%1, changed</source>
        <comment>a view that was changed since it was chosen</comment>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Saved views: %1</source>
        <translation>Gespeicherte Ansichten: %1</translation>
    </message>
    <message>
        <source>Saved views. This one was changed; keep it with “Save as…”.</source>
        <translation>Gespeicherte Ansichten. Diese wurde geändert; behalten Sie sie mit „Speichern als …“.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Save the changes to “%1”</source>
        <translation>Änderungen an „%1“ speichern</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>What is filtered stays, and can be saved again</source>
        <translation>Das Gefilterte bleibt und kann neu gespeichert werden</translation>
    </message>
    <message>
        <source>Begin with “%1”</source>
        <translation>Mit „%1“ beginnen</translation>
    </message>
    <message>
        <source>The list opens with this view on this control plane</source>
        <translation>Die Liste öffnet sich auf dieser Steuerebene mit dieser Ansicht</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>reeve::ui::WizardFrame</name>
    <message>
        <source>Fingerprint of the control plane&apos;s signing key</source>
        <translation>Fingerabdruck des Signaturschlüssels der Steuerebene</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>reeve::ui::YamlView</name>
    <message>
        <source>Manifest source</source>
        <translation>Quelltext des Manifests</translation>
    </message>
</context>
<context>
    <name>reeve::widgets::BarChart</name>
    <message>
        <source>Other (%1)</source>
        <comment>bar of a chart: how many values are summed up in it</comment>
        <translation>Andere (%1)</translation>
    </message>
</context>
<context>
    <name>reeve::widgets::ChartCard</name>
    <message>
        <source>%1 As a table</source>
        <comment>a question</comment>
        <translation>%1 Als Tabelle</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Shows the numbers as a chart again</source>
        <translation>Zeigt die Zahlen wieder als Diagramm</translation>
    </message>
    <message>
        <source>Shows the numbers of the chart as a table</source>
        <translation>Zeigt die Zahlen des Diagramms als Tabelle</translation>
    </message>
</context>
<context>
    <name>reeve::widgets::ChartView</name>
    <message numerus="yes">
        <source>and %n more points; the table has them all</source>
        <translation>
            <numerusform>und %n weiterer Punkt; die Tabelle hat alle</numerusform>
            <numerusform>und %n weitere Punkte; die Tabelle hat alle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::widgets::ColumnChart</name>
    <message>
        <source>Other</source>
        <comment>series of a chart that sums up the rest</comment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no number on a day of a chart</comment>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>reeve::widgets::EnvironmentBand</name>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what somebody calls an environment, and what it is</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>reeve::widgets::IdLabel</name>
    <message>
        <source>Copy %1</source>
        <comment>what is copied, e.g. tenant id</comment>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>reeve::widgets::JsonTreeModel</name>
    <message>
        <source>%1, added</source>
        <translation>%1, hinzugefügt</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1, entfernt</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>reeve::widgets::Notice</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>reeve::widgets::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>reeve::widgets::Skeleton</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
</context>
<context>
    <name>reeve::widgets::StatusLine</name>
    <message>
        <source>Duration of the last call</source>
        <translation>Dauer des letzten Aufrufs</translation>
    </message>
</context>
</TS>
