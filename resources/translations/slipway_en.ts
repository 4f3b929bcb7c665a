<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%1 has %n document(s), counted from 0, so there is no document %2.</source>
        <translation>
            <numerusform>%1 has %n document, counted from 0, so there is no document %2.</numerusform>
            <numerusform>%1 has %n documents, counted from 0, so there is no document %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ExportDialog</name>
    <message numerus="yes">
        <source>Writes the %n object(s) of the open files, with their comments. Before that a second, independent YAML reader must understand the text in the same way.</source>
        <translation>
            <numerusform>Writes the %n object of the open files, with their comments. Before that a second, independent YAML reader must understand the text in the same way.</numerusform>
            <numerusform>Writes the %n objects of the open files, with their comments. Before that a second, independent YAML reader must understand the text in the same way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name exist already: %1.</source>
        <translation>
            <numerusform>%n file of this name exists already: %1.</numerusform>
            <numerusform>%n files of this name exist already: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1.</source>
        <translation>
            <numerusform>Exported %n file to %1.</numerusform>
            <numerusform>Exported %n files to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::FileController</name>
    <message numerus="yes">
        <source>%n file(s) were left out: Slipway opens %1 at once.</source>
        <translation>
            <numerusform>%n file was left out: Slipway opens %1 at once.</numerusform>
            <numerusform>%n files were left out: Slipway opens %1 at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) about the opened files.</source>
        <translation>
            <numerusform>%n note about the opened files.</numerusform>
            <numerusform>%n notes about the opened files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) seem to be templates (Helm or similar). Their documents with {{ }} marks open as text and are not checked.</source>
        <translation>
            <numerusform>%n file seems to be a template (Helm or similar). Its documents with {{ }} marks open as text and are not checked.</numerusform>
            <numerusform>%n files seem to be templates (Helm or similar). Their documents with {{ }} marks open as text and are not checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened. The others are open.</source>
        <translation>
            <numerusform>%n file could not be opened. The others are open.</numerusform>
            <numerusform>%n files could not be opened. The others are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were changed by other programs.</source>
        <translation>
            <numerusform>%n file was changed by another program.</numerusform>
            <numerusform>%n files were changed by other programs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have unsaved changes here, too.</source>
        <translation>
            <numerusform>%n of them has unsaved changes here, too.</numerusform>
            <numerusform>%n of them have unsaved changes here, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no longer on disk. Their texts are still here; save them to write them again.</source>
        <translation>
            <numerusform>%n file is no longer on disk. Its text is still here; save it to write it again.</numerusform>
            <numerusform>%n files are no longer on disk. Their texts are still here; save them to write them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%n place replaced.</numerusform>
            <numerusform>%n places replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::FormHeader</name>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1, %n problem</numerusform>
            <numerusform>%1, %n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) keep it from %1.</source>
        <translation>
            <numerusform>%n thing keeps it from %1.</numerusform>
            <numerusform>%n things keep it from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::FormPanel</name>
    <message numerus="yes">
        <source>Set %n entries of %1</source>
        <translation>
            <numerusform>Set %n entries of %1</numerusform>
            <numerusform>Set %n entries of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::GraphView</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::NoticeBar</name>
    <message numerus="yes">
        <source>%n more message(s) below these.</source>
        <translation>
            <numerusform>%n more message below these.</numerusform>
            <numerusform>%n more messages below these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ObjectGraph</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more key(s)</source>
        <translation>
            <numerusform>%n more key</numerusform>
            <numerusform>%n more keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %1 and %n more</source>
        <extracomment>A volume is mounted at a path and at %n more.</extracomment>
        <translation>
            <numerusform>at %1 and %n more</numerusform>
            <numerusform>at %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n Safe Problem(s) in %1…</source>
        <translation>
            <numerusform>Fix %n Safe Problem in %1…</numerusform>
            <numerusform>Fix %n Safe Problems in %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No errors and no warnings. %n hint(s) could make it still better; press the button above to read them.</source>
        <translation>
            <numerusform>No errors and no warnings. %n hint could make it still better; press the button above to read it.</numerusform>
            <numerusform>No errors and no warnings. %n hints could make it still better; press the button above to read them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::Prompts</name>
    <message numerus="yes">
        <source>New name (%n reference(s) will follow):</source>
        <translation>
            <numerusform>New name (%n reference will follow):</numerusform>
            <numerusform>New name (%n references will follow):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::SecondReader</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <comment>what stands at a place of a manifest</comment>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>what stands at a place of a manifest</comment>
        <translation>
            <numerusform>%n entries</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::StatusBar</name>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hint(s)</source>
        <comment>%1 is the number of problems</comment>
        <translation>
            <numerusform>%1, %n hint</numerusform>
            <numerusform>%1, %n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::UnsavedDialog</name>
    <message numerus="yes">
        <source>%n file(s) have changes that are not saved yet:</source>
        <translation>
            <numerusform>%n file has changes that are not saved yet:</numerusform>
            <numerusform>%n files have changes that are not saved yet:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::YamlEdit</name>
    <message numerus="yes">
        <source>%1 has only %n entries.</source>
        <translation>
            <numerusform>%1 has only %n entry.</numerusform>
            <numerusform>%1 has only %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This text has the anchor &apos;&amp;%1&apos; and is used again in %n other place(s) of the document, which would change too. Give this place a text of its own first.</source>
        <translation>
            <numerusform>This text has the anchor &apos;&amp;%1&apos; and is used again in %n other place of the document, which would change too. Give this place a text of its own first.</numerusform>
            <numerusform>This text has the anchor &apos;&amp;%1&apos; and is used again in %n other places of the document, which would change too. Give this place a text of its own first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::YamlEditor</name>
    <message numerus="yes">
        <source>And %n more hint(s) here.</source>
        <translation>
            <numerusform>And %n more hint here.</numerusform>
            <numerusform>And %n more hints here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::YamlPanel</name>
    <message numerus="yes">
        <source>Fix %n Safe Problem(s)…</source>
        <translation>
            <numerusform>Fix %n Safe Problem…</numerusform>
            <numerusform>Fix %n Safe Problems…</numerusform>
        </translation>
    </message>
</context>
</TS>
