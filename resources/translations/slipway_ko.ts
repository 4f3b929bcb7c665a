<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>ActorChip</name>
    <message>
        <source>%1, acting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space to play, or the arrow keys to step from event to event.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterMap</name>
    <message>
        <source>Control plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pods not shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Slipway draws Kubernetes applications, checks them and shows what a cluster would do.

Usage: slipway [FILE|DIR...]              opens the window
       slipway COMMAND [options] ...      works without a display

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Options:
  --help     shows this; &apos;slipway COMMAND --help&apos; explains a command
  --version  shows the version

&apos;-&apos; stands for standard input or output. Exit status: 0 fine, 1 findings, 2 could not do it.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command and no file &apos;%1&apos;. The commands are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>file, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: this is a template ({{ ... }}), not a finished manifest. Render it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: the YAML cannot be read here: %3</source>
        <comment>file, line, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a field path such as spec.template.spec.containers[name=web].image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a YAML value. Text with special characters needs quotes: &apos;&quot;...&quot;&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not of the form PATH=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not of the form Kind/name or Kind/namespace/name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no object %2.</source>
        <comment>file, object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 several times. Say which one with --document.</source>
        <comment>file, object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds several objects (%2). Say which one with --object or --document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n document(s), counted from 0, so there is no document %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos; to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <comment>file, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of --in-place, --diff and -o can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be changed in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object to change, where the file holds several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document to change, counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the result to this file (&apos;-&apos;, the default, is standard output).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the change as a unified diff and writes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a value with the smallest change of the text: comments, order and layout stay.
VALUE is YAML; what is missing on the way to PATH is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest; &apos;-&apos; is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field, such as spec.template.spec.containers[name=web].image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of PATH and VALUE; can be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give FILE PATH VALUE, or FILE and at least one --edit PATH=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes fields or list items with the smallest change of the text.
What is left empty above them goes too, but never a top-level field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give FILE and at least one PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes what a cluster would do with the manifests, moment by moment. Nothing runs anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files or folders; &apos;-&apos; is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A YAML file with assumptions and actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to play at most (default 600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, json or jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses other names and ties; the same seed gives the same run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one file or folder with manifests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format &apos;%1&apos;. Choose text, json or jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2:%3: %4</source>
        <comment>file, line, column, message</comment>
        <translation type="unfinished">%1
%2, %4 {1:%2:%3:?}</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no seed. Write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number of seconds from 0 to 10000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no Kubernetes objects to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws which objects refer to which. The ending of OUT says as what: svg, png or pdf for a
picture; json, dot or mmd (Mermaid) for nodes and edges as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes to this file; &apos;-&apos; is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format, where the ending of OUT does not say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws light on dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to draw with an ending, as in -o graph.svg, or with --format. Slipway writes svg, png, pdf, json, dot and mmd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraceBar</name>
    <message>
        <source>%1 s of grace left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodeTray</name>
    <message>
        <source>↓ pulling an image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PodCard</name>
    <message>
        <source>Pod %1, %2, %3 containers ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↻ %1</source>
        <extracomment>number of restarts of a pod&apos;s containers, on a small card</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete pod %1 now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceBar</name>
    <message>
        <source>Service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pod is ready: every new connection is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 listed pods get new connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of new connections fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nodes are still learning of a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulling image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postStart hook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preStop hook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIGTERM, stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listening yet</source>
        <extracomment>the program runs but accepts no connections yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running, not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not healthy yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is marked as UTF-16 but is not valid UTF-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 MB; Slipway opens files of up to %2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds binary data, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not valid UTF-8. Convert the file to UTF-8 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it belongs to is not written as a mapping here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written as *%1, an alias of another place. Edit it in the YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its shape is free. Edit it in the YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be a mapping, but something else is written. Edit it in the YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be a list, but something else is written. Edit it in the YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be a single value, but something else is written. Edit it in the YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template fills it in. Edit it in the YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boolean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integer or string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base64 data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anchor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::AboutDialog</name>
    <message>
        <source>About Slipway</source>
        <translation>Slipway 정보</translation>
    </message>
    <message>
        <source>Draw a Kubernetes application, check it as a cluster would, and watch it run.</source>
        <translation>쿠버네티스 애플리케이션을 그리고, 클러스터처럼 검사하고, 실행되는 모습을 지켜보세요.</translation>
    </message>
    <message>
        <source>It knows the fields of Kubernetes %1.</source>
        <translation>쿠버네티스 %1의 필드를 알고 있습니다.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>GNU GPL 버전 3 이상을 따르는 자유 소프트웨어입니다. 어떠한 보증도 없습니다.</translation>
    </message>
    <message>
        <source>Slipway never uses the network by itself.</source>
        <translation>Slipway는 스스로 네트워크를 쓰지 않습니다.</translation>
    </message>
</context>
<context>
    <name>slipway::Actions</name>
    <message>
        <source>&amp;New...</source>
        <translation>새로 만들기(&amp;N)...</translation>
    </message>
    <message>
        <source>Start a new file, empty or from a template</source>
        <translation>빈 파일이나 템플릿으로 새 파일을 시작합니다</translation>
    </message>
    <message>
        <source>&amp;Open Files...</source>
        <translation>파일 열기(&amp;O)...</translation>
    </message>
    <message>
        <source>Open YAML or JSON files</source>
        <translation>YAML이나 JSON 파일을 엽니다</translation>
    </message>
    <message>
        <source>Open &amp;Folder...</source>
        <translation>폴더 열기(&amp;F)...</translation>
    </message>
    <message>
        <source>Open all YAML and JSON files of a folder</source>
        <translation>폴더의 모든 YAML, JSON 파일을 엽니다</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save the file of the selected object</source>
        <translation>선택한 오브젝트의 파일을 저장합니다</translation>
    </message>
    <message>
        <source>Save &amp;As...</source>
        <translation>다른 이름으로 저장(&amp;A)...</translation>
    </message>
    <message>
        <source>Save the file under another name</source>
        <translation>파일을 다른 이름으로 저장합니다</translation>
    </message>
    <message>
        <source>Save A&amp;ll</source>
        <translation>모두 저장(&amp;L)</translation>
    </message>
    <message>
        <source>Save every file that has changes</source>
        <translation>바뀐 파일을 모두 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>내보내기(&amp;E)...</translation>
    </message>
    <message>
        <source>Write all objects as plain YAML, checked by a second reader</source>
        <translation>모든 오브젝트를 YAML로 쓰고, 다른 판독기로 한 번 더 확인합니다</translation>
    </message>
    <message>
        <source>&amp;Close File</source>
        <translation>파일 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Close the file of the selected object</source>
        <translation>선택한 오브젝트의 파일을 닫습니다</translation>
    </message>
    <message>
        <source>Close All Files</source>
        <translation>모든 파일 닫기</translation>
    </message>
    <message>
        <source>Close every open file</source>
        <translation>열린 파일을 모두 닫습니다</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave Slipway; unsaved changes are asked about</source>
        <translation>Slipway를 끝냅니다. 저장하지 않은 내용이 있으면 묻습니다</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>마지막 변경을 되돌립니다</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>되돌린 변경을 다시 합니다</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>Cut the selected text</source>
        <translation>선택한 글을 잘라냅니다</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>선택한 글을 복사합니다</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Insert the clipboard&apos;s text</source>
        <translation>클립보드의 글을 넣습니다</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Select everything in the part that has the keyboard</source>
        <translation>키보드가 놓인 곳의 내용을 모두 선택합니다</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>찾기(&amp;F)...</translation>
    </message>
    <message>
        <source>Find in the part that is open</source>
        <translation>열려 있는 화면에서 찾습니다</translation>
    </message>
    <message>
        <source>Find &amp;Object...</source>
        <translation>오브젝트 찾기(&amp;O)...</translation>
    </message>
    <message>
        <source>Find an object by kind, name or namespace</source>
        <translation>종류, 이름, 네임스페이스로 오브젝트를 찾습니다</translation>
    </message>
    <message>
        <source>&amp;Rename Object...</source>
        <translation>오브젝트 이름 바꾸기(&amp;R)...</translation>
    </message>
    <message>
        <source>Rename the selected object and every reference to it</source>
        <translation>선택한 오브젝트와 그것을 가리키는 모든 참조의 이름을 바꿉니다</translation>
    </message>
    <message>
        <source>D&amp;uplicate Object</source>
        <translation>오브젝트 복제(&amp;U)</translation>
    </message>
    <message>
        <source>Add a copy of the selected object behind it</source>
        <translation>선택한 오브젝트 뒤에 사본을 추가합니다</translation>
    </message>
    <message>
        <source>&amp;Delete Object</source>
        <translation>오브젝트 삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Remove the selected object from its file</source>
        <translation>선택한 오브젝트를 파일에서 지웁니다</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>만들기(&amp;B)</translation>
    </message>
    <message>
        <source>Draw the application with graph and forms</source>
        <translation>그래프와 양식으로 애플리케이션을 그립니다</translation>
    </message>
    <message>
        <source>&amp;YAML</source>
        <translation>YAML(&amp;Y)</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>글을 직접 고칩니다</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>Watch what a cluster does with it</source>
        <translation>클러스터가 하는 일을 지켜봅니다</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>배우기(&amp;L)</translation>
    </message>
    <message>
        <source>Start here: what Slipway does, with examples</source>
        <translation>여기서 시작하세요. Slipway가 하는 일과 예제가 있습니다</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>다음 문제(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>다음 문제로 갑니다</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>이전 문제(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the previous problem</source>
        <translation>이전 문제로 갑니다</translation>
    </message>
    <message>
        <source>&amp;Quick Fix...</source>
        <translation>빠른 수정(&amp;Q)...</translation>
    </message>
    <message>
        <source>Show the fixes for the selected problem</source>
        <translation>선택한 문제의 해결 방법을 보여줍니다</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Show the graph or text larger</source>
        <translation>그래프나 글을 더 크게 보여줍니다</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>Show the graph or text smaller</source>
        <translation>그래프나 글을 더 작게 보여줍니다</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>맞춤(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole graph, or the text at its normal size</source>
        <translation>그래프 전체를, 또는 글을 보통 크기로 보여줍니다</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>시스템과 같게</translation>
    </message>
    <message>
        <source>Follow the appearance of the desktop</source>
        <translation>데스크톱의 모양을 따릅니다</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>밝은 바탕에 어두운 글자</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>어두운 바탕에 밝은 글자</translation>
    </message>
    <message>
        <source>Language of the System</source>
        <translation>시스템 언어</translation>
    </message>
    <message>
        <source>Follow the language of the desktop</source>
        <translation>데스크톱의 언어를 따릅니다</translation>
    </message>
    <message>
        <source>Use English</source>
        <translation>영어를 씁니다</translation>
    </message>
    <message>
        <source>Use Korean</source>
        <translation>한국어를 씁니다</translation>
    </message>
    <message>
        <source>Less &amp;Motion</source>
        <translation>움직임 줄이기(&amp;M)</translation>
    </message>
    <message>
        <source>Change pictures without animation</source>
        <translation>애니메이션 없이 화면을 바꿉니다</translation>
    </message>
    <message>
        <source>Pr&amp;esenter Mode</source>
        <translation>발표 모드(&amp;E)</translation>
    </message>
    <message>
        <source>Show everything larger and hide the side panes</source>
        <translation>모든 것을 크게 보이고 옆 창을 숨깁니다</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>전체 화면(&amp;U)</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>화면을 가득 채웁니다</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>모든 단축키를 보여줍니다</translation>
    </message>
    <message>
        <source>&amp;Versions for a Report...</source>
        <translation>보고용 버전 정보(&amp;V)...</translation>
    </message>
    <message>
        <source>Show the versions that belong in a bug report</source>
        <translation>오류 보고에 필요한 버전을 보여줍니다</translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <translation>Slipway 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Show version and licence</source>
        <translation>버전과 라이선스를 보여줍니다</translation>
    </message>
</context>
<context>
    <name>slipway::AssumedKnobs</name>
    <message>
        <source>Assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no manifest can say. Kept in this window only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image pull takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program listens after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program is healthy after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It crashes after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On SIGTERM the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draining takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes follow after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a node needs to download the image the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start of the process until it accepts connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start of the process until it answers well; until then it answers with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the program in the container behaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start of the process until it ends by itself with exit code 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program does when it is asked to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it finishes its work after SIGTERM before it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a change of the Service&apos;s endpoints until every node sends new connections accordingly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many nodes the imagined cluster has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>unit behind a number: seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs well</source>
        <extracomment>what the program does, continuing &quot;The program ...&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails its probes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends at once</source>
        <extracomment>what the program does, continuing &quot;On SIGTERM the program ...&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drains, then ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignores it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Category</name>
    <message>
        <source>Workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy and scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster and others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ChangePreview</name>
    <message>
        <source>What the change does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ClusterModel</name>
    <message>
        <source>%1: %2 of %3 ready</source>
        <extracomment>for example &quot;Deployment/web: 2 of 4 ready&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Collector</name>
    <message>
        <source>%1, deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used when nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Docks</name>
    <message>
        <source>Objects</source>
        <translation>오브젝트</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>팔레트</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>양식</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
</context>
<context>
    <name>slipway::EmptyPage</name>
    <message>
        <source>No file is open</source>
        <translation>열린 파일이 없습니다</translation>
    </message>
    <message>
        <source>Drop YAML files or a folder here, or start with one of these.</source>
        <translation>YAML 파일이나 폴더를 여기에 끌어다 놓거나, 아래에서 시작하세요.</translation>
    </message>
    <message>
        <source>New...</source>
        <translation>새로 만들기...</translation>
    </message>
    <message>
        <source>Open files...</source>
        <translation>파일 열기...</translation>
    </message>
    <message>
        <source>Open the shop example</source>
        <translation>상점 예제 열기</translation>
    </message>
</context>
<context>
    <name>slipway::EntriesEditor</name>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not a single text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is no plain text. Edit it in the YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the KEY=value lines of the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file these values are encoded, not encrypted: whoever has the file can read them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::EventLogModel</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster does not write this down as an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished">오브젝트</translation>
    </message>
    <message>
        <source>Message, and what it means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::EventLogView</name>
    <message>
        <source>Event log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message numerus="yes">
        <source>Writes the %n object(s) of the open files, with their comments. Before that a second, independent YAML reader must understand the text in the same way.</source>
        <translation>
            <numerusform>열린 파일의 오브젝트 %n개를 주석과 함께 씁니다. 그 전에 독립된 다른 YAML 판독기가 글을 똑같이 이해해야 합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>One &amp;file with all objects</source>
        <translation>모든 오브젝트를 한 파일로(&amp;F)</translation>
    </message>
    <message>
        <source>One file for &amp;each object, in a folder</source>
        <translation>폴더에 오브젝트마다 한 파일씩(&amp;E)</translation>
    </message>
    <message>
        <source>To the &amp;clipboard</source>
        <translation>클립보드로(&amp;C)</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>찾아보기(&amp;B)...</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>내보낼 위치</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1을(를) 쓰지 못했습니다: %2</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>내보낼 것이 없습니다.</translation>
    </message>
    <message>
        <source>The objects are on the clipboard.</source>
        <translation>오브젝트를 클립보드에 넣었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name exist already: %1.</source>
        <translation>
            <numerusform>같은 이름의 파일이 이미 %n개 있습니다: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>덮어쓰기</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>폴더 %1을(를) 만들 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1.</source>
        <translation>
            <numerusform>파일 %n개를 %1(으)로 내보냈습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::Exporter</name>
    <message>
        <source>%1 is a template, not a finished manifest (line %2), so it cannot be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be exported, because its YAML has an error in line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Fields</name>
    <message>
        <source>Keeps a number of equal pods running and replaces them step by step when their description changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs pods that keep their name and their storage, started and stopped in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs one pod on every node that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a number of equal pods running; a Deployment usually makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a number of equal pods running; Deployments have taken its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs pods until a number of them have ended well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a Job again and again, by a timetable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or more containers that run together on one node and share its network address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A description of pods, stored for other objects to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a set of pods one stable name and address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends HTTP requests from outside to Services, by host and path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the controller that serves Ingresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which connections pods may receive and make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds settings as plain text, for pods to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds passwords, keys and the like, for pods to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of storage in the cluster, waiting for a claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for storage, for pods to mount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describes a kind of storage and how it is made on demand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the number of pods with the load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits how many pods may be taken away at once on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name under which pods talk to the API server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the cluster in which names must differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what may be done in one namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what may be done in the whole cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the rights of a role to users or service accounts in one namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the rights of a cluster role to users or service accounts everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits what all objects of a namespace may use together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets limits and defaults for single pods and containers of a namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which pods go first when room is short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses behind a Service; the cluster writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the addresses behind a Service; the cluster writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine that runs pods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches the cluster a new kind of object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other fields in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Init containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update and rollout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage for each pod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetable details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU and memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mounted volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start command and image policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifecycle hooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where traffic goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the object among those of its kind in its namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the cluster it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short facts by which other objects select this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for tools; nothing selects by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects what carries all of these labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects what fulfils all of these conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of the Deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of this object itself, not of its pods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected pods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the pods that belong to it; the pod labels below must contain these. It cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels every pod gets; Services find the pods by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations of the Deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes every pod gets; a change starts a rollout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of the StatefulSet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations of the StatefulSet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of the DaemonSet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations of the DaemonSet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of the ReplicaSet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations of the ReplicaSet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes every pod gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pods should run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds a new pod must be ready before it counts as available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollout time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds without progress after which the rollout is reported as failed. Nothing is rolled back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old versions kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many old ReplicaSets stay, to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of the pods are not rolled out while this is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RollingUpdate replaces pods step by step; Recreate stops all of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra pods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pods more than wanted may exist during an update: a number, or a percentage rounded up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing pods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pods fewer than wanted may be available during an update: a number, or a percentage rounded down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pods should run; they are numbered from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headless Service that gives each pod its own DNS name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pod gets its own claim from every one of these; it stays when the pod goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OrderedReady starts one after the other, Parallel all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many old revisions stay, to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RollingUpdate replaces pods from the highest number down; OnDelete waits until you delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pods with a smaller number are not updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RollingUpdate replaces pods node by node; OnDelete waits until you delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many nodes may run an old and a new pod at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many nodes may be without a pod during an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successes wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pods have to end well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pods may run at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many failures before the Job is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Job is stopped after so many seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds after its end before the Job is deleted; it stays if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexed gives each pod a number of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pods run while this is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels every pod gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels every Job gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week: &quot;0 3 * * *&quot; is every night at three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example Asia/Seoul; the cluster&apos;s own if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the last one still runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow starts the next one too, Forbid skips it, Replace stops the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May start late by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds; a run missed by more is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new runs start while this is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good runs kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many Jobs that ended well stay to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed runs kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many failed Jobs stay to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ClusterIP is reached inside the cluster, NodePort at every node, LoadBalancer from outside; ExternalName is only another DNS name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A headless Service has no address of its own: its name leads to the pods themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNS name that this Service stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic goes to the ready pods that carry all of these labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ports the Service offers and where they lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with one pod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ClientIP sends one client to the same pod each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local uses only pods on the node that got the request and keeps the client&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local uses only pods on the client&apos;s own node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which load balancer should serve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address ranges that may use the load balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also pods not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists pods before they are ready; StatefulSets sometimes need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port clients use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or name of the port of the pods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed when there is more than one port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP for almost everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port opened at every node, 30000 to 32767; the cluster picks one if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hint for load balancers, such as http or kubernetes.io/h2c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which controller serves this Ingress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which hosts and paths lead to which Service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where requests go that match no rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets with the certificate for some hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests for this host; all hosts if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried by length: the longest path that matches wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the path of the request must match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact, by whole path elements (Prefix), or as the controller likes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Service of the same namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that the controller knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port of the Service, not of the pods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Service&apos;s port number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Service&apos;s port name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosts that the certificate is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the certificate (tls.crt) and its key (tls.key).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and their texts. In a volume each key becomes a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys whose bytes are no text; written in base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchangeable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When true, the data cannot change any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Secret is for; Opaque is anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to the file in base64, which is encoded, not encrypted: whoever has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to the file as they are; the cluster encodes them. They win over the values above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much storage is wanted, for example 5Gi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReadWriteOnce: from one node. ReadWriteMany: from many. ReadOnlyMany: many readers. ReadWriteOncePod: one pod.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of storage; the cluster&apos;s default class if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This volume only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binds to the PersistentVolume of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filesystem is mounted as a folder; Block is handed over raw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of the volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only volumes with all of these labels fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the volume is, for example 10Gi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which ways it can be mounted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data really is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For trying out on one node only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk of one node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a node affinity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An NFS share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of a file server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSI driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A volume that a storage driver knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An iSCSI disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk reached over the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Fibre Channel disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk of a storage network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only claims of the same class fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the claim is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retain keeps the data, Delete removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to the mount command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or address of the file server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exported folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload whose number of pods is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never fewer pods than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never more pods than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the number of pods follows; 80 % CPU if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the number may rise and fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many pods must stay: a number or a percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many pods may be away: a number or a percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pods it protects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver that makes the volumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings for the driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes the volume, Retain keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to bind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WaitForFirstConsumer waits until a pod needs it, so that it is made where the pod runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether claims may ask for more later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programs of the pod. They share one network address and can share volumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They run one after the other and must end well before the containers start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage that the pod&apos;s containers can mount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between asking a pod to stop (SIGTERM) and killing it. The preStop hook counts too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether an ended container starts again. Workloads other than Jobs allow only Always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name under which the pod talks to the API server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image pull secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets with the login of a private image registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pod runs only on nodes that have all these labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pods go first when room is short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taints of nodes that do not keep this pod away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affinity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which nodes and neighbours the pod prefers or needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How evenly pods are spread over nodes or zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security of the pod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User, groups and restrictions for all containers of the pod.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses the node&apos;s own network instead of one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the pod looks up names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pod is stopped after so many seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the token of the service account is mounted into the containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the container inside its pod: small letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program to run, as registry/name:version. A fixed version makes every pod run the same code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the node fetches the image. Without it: always for &quot;:latest&quot; or no version, otherwise only when it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the program that the image starts. One row per word; no shell is involved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to the command. One row per word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the program starts; the image&apos;s own folder if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ports the program listens on. A named port can be used by Services and probes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variables, each with a value or with the place it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a variable of every key of a ConfigMap or Secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Startup probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks whether the program has started. Until it passes, the other two probes wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks whether the program can take traffic. While it fails, Services send nothing to the pod.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liveness probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks whether the program still works. When it keeps failing, the container is restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU and memory the container asks for and may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scheduler reserves: 1 is a whole core, 250m a quarter of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scheduler reserves, for example 128Mi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container is slowed down above this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container is killed (OOMKilled) when it needs more than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a volume of the pod at a folder of the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs right after the container was started; the container is killed when it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs before SIGTERM is sent, inside the grace period. A short sleep lets traffic drain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security of the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User, capabilities and restrictions of this container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last words of the program are read from this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number the program listens on, 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets Services and probes say this name instead of the number: at most 15 small letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens this port on the node itself; only one such pod fits on a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable&apos;s name as the program sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text itself. $(OTHER) inserts a variable defined above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the value comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ConfigMap&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is read from a ConfigMap when the container starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Secret&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is read from a Secret when the container starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of the pod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is something about the pod itself, such as its name or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resource of the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is a request or limit of a container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ConfigMap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ConfigMap to read from, in the same namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key whose text is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If true, the container starts without it; otherwise it waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Secret to read from, in the same namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to read about the pod.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which request or limit to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose resource; this container if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is divided by this, for example 1Mi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose keys become variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in front of every key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ConfigMap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key of the ConfigMap becomes a variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key of the Secret becomes a variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes when the answer&apos;s status is 200 to 399.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes when the port accepts a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in the container and passes when it ends with 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gRPC health check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes when the gRPC health service answers SERVING.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First probe after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds after the container started before the first probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between two probes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds after which a probe without an answer has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many failures in a row before something is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successes needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many passes in a row before it counts as passed. Must be 1 for liveness and startup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the pod&apos;s grace period when this probe makes the container stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends one request to the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer supported; kept for old files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row per word; no shell is involved. Ends with 0 when all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or name of a port of the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP or HTTPS; the certificate is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host to ask; the pod itself if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra headers of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host to connect to; the pod itself if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the gRPC port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name to ask the health service about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the pod&apos;s volumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the volume appears in the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file or folder of the volume instead of all of it. Changes of a ConfigMap do not arrive then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the container may not write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that mounts use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the volume is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives and dies with the pod.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key becomes a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key becomes a file, decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage that outlives the pod.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties the pod to one node and can be a security risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ConfigMaps, Secrets, tokens and pod facts in one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts about the pod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, name and the like, as files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage that a driver provides for this pod only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim made for each pod and deleted with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of a container image, read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory keeps it in RAM, where it counts against the memory limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pod is evicted when the folder grows larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ConfigMap to mount, in the same namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and the files they become; all keys if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If true, the pod starts without it; otherwise it waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights of the files, as a decimal number: 420 is 0644.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Secret to mount, in the same namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file it becomes, below the folder of the mount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights of the file, as a decimal number: 420 is 0644.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PersistentVolumeClaim of the same namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mounts the volume so that nobody can write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path on the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be at the path before the pod starts; not checked if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object of the same namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The taint&apos;s key; every taint if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exists matches any value of the taint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The taint&apos;s value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which effect to tolerate; all of them if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user the program runs as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses to start a program that would run as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image&apos;s files cannot be changed while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May gain rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the program may get more rights than its parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the container almost all rights of the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user all containers run as, unless one says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses to start programs that would run as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mounted volumes belong to this group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::FileController</name>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>%1을(를) 열지 못했습니다. %2</translation>
    </message>
    <message>
        <source>%1 is empty. It is open, and you can write into it.</source>
        <translation>%1은(는) 비어 있습니다. 열려 있으니 바로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 holds no YAML or JSON files.</source>
        <translation>%1에는 YAML이나 JSON 파일이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: Slipway opens %1 at once.</source>
        <translation>
            <numerusform>파일 %n개를 뺐습니다. Slipway는 한 번에 %1개까지 엽니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) about the opened files.</source>
        <translation>
            <numerusform>연 파일에 대한 알림이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seems to be a template (Helm or similar). Its documents with {{ }} marks open as text and are not checked.</source>
        <translation>%1은(는) 템플릿(Helm 등)으로 보입니다. {{ }} 표시가 있는 문서는 글로 열리고 검사하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) seem to be templates (Helm or similar). Their documents with {{ }} marks open as text and are not checked.</source>
        <translation>
            <numerusform>파일 %n개는 템플릿(Helm 등)으로 보입니다. {{ }} 표시가 있는 문서는 글로 열리고 검사하지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened. The others are open.</source>
        <translation>
            <numerusform>파일 %n개를 열지 못했습니다. 나머지는 열려 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer on disk. Its text is still here; save it to write it again.</source>
        <translation>%1이(가) 디스크에서 사라졌습니다. 글은 여기 남아 있으니 저장하면 다시 만들어집니다.</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and it has unsaved changes here.</source>
        <translation>다른 프로그램이 %1을(를) 바꾸었고, 여기에도 저장하지 않은 변경이 있습니다.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>다른 프로그램이 %1을(를) 바꾸었습니다.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>%1 was not reloaded. %2</source>
        <translation>%1을(를) 다시 읽지 못했습니다. %2</translation>
    </message>
    <message>
        <source>Compare...</source>
        <translation>비교...</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>내 것 유지</translation>
    </message>
    <message>
        <source>%1 was not saved: %2 Your changes are still here.</source>
        <translation>%1을(를) 저장하지 못했습니다: %2 변경한 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Save As...</source>
        <translation>다른 이름으로 저장...</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 was changed by another program, so it was not saved.</source>
        <translation>다른 프로그램이 %1을(를) 바꾸어서 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>덮어쓰기</translation>
    </message>
    <message>
        <source>%1 is open itself. Close it first, or choose another name.</source>
        <translation>%1은(는) 이미 열려 있습니다. 먼저 닫거나 다른 이름을 고르세요.</translation>
    </message>
</context>
<context>
    <name>slipway::FileKnobs</name>
    <message>
        <source>Set %1 of %2 to %3</source>
        <extracomment>name of an undo step, for example &quot;Set replicas of Deployment/web to 3&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning these edits the YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace period when stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep before SIGTERM (preStop)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first after</source>
        <extracomment>heading over a probe&apos;s initialDelaySeconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every</source>
        <extracomment>heading over a probe&apos;s periodSeconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails at</source>
        <extracomment>heading over a probe&apos;s failureThreshold</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>unit behind a number: seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not written: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Startup</source>
        <comment>probe</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <comment>probe</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liveness</source>
        <comment>probe</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to replace it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression; \1 in the replacement stands for the first group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Findings</name>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>힌트</translation>
    </message>
</context>
<context>
    <name>slipway::FixPopup</name>
    <message>
        <source>Quick fixes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::FormGroups</name>
    <message>
        <source>Unfold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::FormHeader</name>
    <message>
        <source>YAML</source>
        <translation type="unfinished">YAML</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished">(이름 없음)</translation>
    </message>
    <message>
        <source>%1 in namespace %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show this object in the YAML</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::FormPanel</name>
    <message numerus="yes">
        <source>Set %n entries of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1[%2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1[%2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has just changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add field...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches every field that this kind has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that this form does not know or does not touch. They stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this object cannot be read right now. The form shows how it was before; it goes on when the YAML is whole again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an object to see its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This object is no longer in the open files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::FormRow</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If absent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::GraphPicture</name>
    <message>
        <source>Kubernetes objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph is too large for a PNG picture. Write an SVG file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::GraphView</name>
    <message>
        <source>Create</source>
        <translation type="unfinished">만들기</translation>
    </message>
    <message>
        <source>Whole cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph of the open objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an object</source>
        <translation type="unfinished">오브젝트 찾기</translation>
    </message>
    <message>
        <source>Shows the objects whose name or kind contains this text. Enter goes to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show at actual size (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything (Ctrl+9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place all cards anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop manifest files or a folder here, drag an object from the palette, or begin with one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole graph. Drag to move the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>New name (%n reference(s) will follow):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here can be connected with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 cannot refer to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished">%1을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>Drag to another card to connect the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform>오류 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform>경고 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation type="unfinished">
            <numerusform>힌트 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Open form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to “%1” in YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::LearnPage</name>
    <message>
        <source>Build it, check it, watch it run</source>
        <translation>만들고, 검사하고, 실행을 지켜보세요</translation>
    </message>
    <message>
        <source>Slipway draws a Kubernetes application from its YAML files, tells you at once what a cluster would refuse, and shows what happens when the pods start and stop. Your files stay as you wrote them: each change touches only the lines it must.</source>
        <translation>Slipway는 YAML 파일로 쿠버네티스 애플리케이션을 그리고, 클러스터가 거부할 것을 바로 알려 주며, 파드가 시작하고 끝날 때 일어나는 일을 보여줍니다. 파일은 쓴 그대로 남습니다. 변경은 꼭 필요한 줄만 고칩니다.</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>A picture of all objects and how they refer to each other. Select one to fill in its form, or drag new ones from the palette.</source>
        <translation>모든 오브젝트와 서로의 참조를 그림으로 보여줍니다. 하나를 골라 양식을 채우거나 팔레트에서 새 오브젝트를 끌어오세요.</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>The same files as text, with completion, folding and the problems at their lines. Both views change together.</source>
        <translation>같은 파일을 글로 보여줍니다. 자동 완성, 접기, 줄마다 표시되는 문제가 있습니다. 두 화면은 함께 바뀝니다.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>A computed run of your manifests: images are pulled, probes pass or fail, traffic arrives, pods end gracefully or not.</source>
        <translation>매니페스트를 계산해 실행합니다. 이미지를 받고, 프로브가 성공하거나 실패하고, 요청이 도착하고, 파드가 우아하게 또는 갑자기 끝납니다.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>배우기</translation>
    </message>
    <message>
        <source>This page. Open an example, change a number in it, and look at what that does in Run.</source>
        <translation>지금 이 화면입니다. 예제를 열고 숫자를 하나 바꾼 뒤, 실행에서 무엇이 달라지는지 보세요.</translation>
    </message>
    <message>
        <source>Open an example</source>
        <translation>예제 열기</translation>
    </message>
    <message>
        <source>A shop</source>
        <translation>상점</translation>
    </message>
    <message>
        <source>Two Deployments behind an Ingress, with settings, a password and a disk.</source>
        <translation>인그레스 뒤의 디플로이먼트 두 개와 설정, 비밀번호, 디스크.</translation>
    </message>
    <message>
        <source>A web server</source>
        <translation>웹 서버</translation>
    </message>
    <message>
        <source>The smallest useful pair: a Deployment with probes and the Service that finds its pods.</source>
        <translation>가장 작은 쓸모 있는 한 쌍. 프로브가 있는 디플로이먼트와 그 파드를 찾는 서비스.</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>A StatefulSet that keeps its data: every pod has a name and a disk of its own.</source>
        <translation>데이터를 지키는 스테이트풀셋. 파드마다 제 이름과 디스크가 있습니다.</translation>
    </message>
    <message>
        <source>Open your own files...</source>
        <translation>내 파일 열기...</translation>
    </message>
    <message>
        <source>or drop files and folders anywhere on this window.</source>
        <translation>또는 파일과 폴더를 이 창 아무 곳에나 끌어다 놓으세요.</translation>
    </message>
</context>
<context>
    <name>slipway::LineEditor</name>
    <message>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::MainWindow</name>
    <message>
        <source>Slipway[*]</source>
        <extracomment>%1 is a file name; [*] is where the mark of unsaved changes goes</extracomment>
        <translation>Slipway[*]</translation>
    </message>
    <message>
        <source>%1[*] - Slipway</source>
        <translation>%1[*] - Slipway</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>The text has changed in the meantime, so the fix no longer fits.</source>
        <translation>그사이 글이 바뀌어 이 수정은 더는 맞지 않습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be compared. %2</source>
        <translation>%1을(를) 비교할 수 없습니다. %2</translation>
    </message>
    <message>
        <source>%1 here and on disk</source>
        <translation>%1: 여기와 디스크</translation>
    </message>
</context>
<context>
    <name>slipway::ManifestView</name>
    <message>
        <source>The line in charge of what happens lights up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in your files decides this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is not written in %2: its default applies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Names</name>
    <message>
        <source>Capital letters are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underscores are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character &quot;%1&quot; is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1 characters long, and at most %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must begin and end with a letter or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part between dots must begin and end with a letter or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hyphens in a row are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must not begin or end with a hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An equals sign is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must not be a dot or begin with two dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one slash is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing behind the slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the slash must be a domain such as example.com.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::NewFileDialog</name>
    <message>
        <source>New</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>Start with:</source>
        <translation>무엇으로 시작할까요?</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>빈 파일</translation>
    </message>
    <message>
        <source>Nothing in it; fill it from the palette or by typing.</source>
        <translation>아무것도 없습니다. 팔레트로 채우거나 직접 쓰세요.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
    </message>
</context>
<context>
    <name>slipway::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>이 알림 닫기</translation>
    </message>
</context>
<context>
    <name>slipway::ObjectGraph</name>
    <message>
        <source>init</source>
        <extracomment>A container that runs before the others, on a small card.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recreate</source>
        <extracomment>Update strategies of a Deployment, in a word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1</source>
        <extracomment>A Service&apos;s port on every node, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any host</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not in these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the pods of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route requests to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 as certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take storage of class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys as environment variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 as an environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As files in a volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of %1 as an environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no container that could use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pods of %1 have no labels, so nothing can select them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 routes to %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys are environment variables already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a volume of it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers %2, and %3 asks for %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer the access mode %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no name to refer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in namespace %2 and %3 in %4; such a reference cannot cross namespaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing refers to this object any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open file to put the object into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object without a name cannot be duplicated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is written in a way that cannot be duplicated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name consists of lower-case letters, digits, &apos;-&apos; and &apos;.&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a %1 of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls</source>
        <extracomment>A container calls a Service whose address is in an environment variable.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything else → %1</source>
        <extracomment>An Ingress&apos;s default backend; %1 is a port.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env %1</source>
        <extracomment>A container&apos;s environment variable, %1 is its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env from all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env %1 with all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume %1, not mounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at %1 and %n more</source>
        <extracomment>A volume is mounted at a path and at %n more.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulls images with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owned by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims %1 from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be without this reference. Delete %1, or connect it with another object.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::OutlineModel</name>
    <message>
        <source>%1 *</source>
        <extracomment>%1 is a file name; the star marks unsaved changes</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>No namespace written</source>
        <translation>네임스페이스 없음</translation>
    </message>
    <message>
        <source>No kind written</source>
        <translation>종류 없음</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(이름 없음)</translation>
    </message>
    <message>
        <source>no namespace written</source>
        <translation>네임스페이스 없음</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2, %3</translation>
    </message>
</context>
<context>
    <name>slipway::OutlinePanel</name>
    <message>
        <source>Find an object</source>
        <translation>오브젝트 찾기</translation>
    </message>
    <message>
        <source>By file</source>
        <extracomment>groups the list of objects by file, namespace or kind</extracomment>
        <translation>파일별</translation>
    </message>
    <message>
        <source>By namespace</source>
        <translation>네임스페이스별</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>종류별</translation>
    </message>
    <message>
        <source>How the objects are grouped</source>
        <translation>오브젝트를 묶는 방법</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>오브젝트</translation>
    </message>
    <message>
        <source>No file is open.
Drop files here, or press Ctrl+O.</source>
        <translation>열린 파일이 없습니다.
파일을 끌어다 놓거나 Ctrl+O를 누르세요.</translation>
    </message>
    <message>
        <source>Open All Groups</source>
        <translation>모두 펼치기</translation>
    </message>
    <message>
        <source>Close All Groups</source>
        <translation>모두 접기</translation>
    </message>
</context>
<context>
    <name>slipway::PalettePanel</name>
    <message>
        <source>%1, %2. Drag it into the graph, or press Enter to add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of objects to add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::PodsModel</name>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::PreviewDialog</name>
    <message>
        <source>Lines with - are only here, lines with + only on disk.</source>
        <translation>-가 붙은 줄은 여기에만, +가 붙은 줄은 디스크에만 있습니다.</translation>
    </message>
    <message>
        <source>Lines with - go, lines with + come. Everything else stays as it is.</source>
        <translation>-가 붙은 줄은 없어지고 +가 붙은 줄이 생깁니다. 나머지는 그대로입니다.</translation>
    </message>
    <message>
        <source>The change, line by line</source>
        <translation>한 줄씩 보는 변경</translation>
    </message>
</context>
<context>
    <name>slipway::ProblemsModel</name>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>오브젝트</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
</context>
<context>
    <name>slipway::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>문제 찾기</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>오류 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide errors</source>
        <translation>오류를 보이거나 숨깁니다</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>경고 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide warnings</source>
        <translation>경고를 보이거나 숨깁니다</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>힌트 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide hints</source>
        <translation>힌트를 보이거나 숨깁니다</translation>
    </message>
    <message>
        <source>Open or create a file, and its problems are listed here.</source>
        <translation>파일을 열거나 만들면 문제가 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>No problems found in the open files.</source>
        <translation>열린 파일에서 문제를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>조건에 맞는 문제가 없습니다.</translation>
    </message>
    <message>
        <source>%1...</source>
        <translation>%1...</translation>
    </message>
    <message>
        <source>Shows the change before it is made.</source>
        <translation>바꾸기 전에 변경 내용을 보여줍니다.</translation>
    </message>
    <message>
        <source>No automatic fix for this problem</source>
        <translation>이 문제는 자동으로 고칠 수 없습니다</translation>
    </message>
    <message>
        <source>Go to the Place</source>
        <translation>그 위치로 가기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
</context>
<context>
    <name>slipway::Project</name>
    <message>
        <source>The file has no name yet.</source>
        <translation>파일에 아직 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Reload %1</source>
        <translation>%1 다시 읽기</translation>
    </message>
</context>
<context>
    <name>slipway::Prompts</name>
    <message>
        <source>Manifests (*.yaml *.yml *.json)</source>
        <translation>매니페스트 (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open Files</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>Open a Folder of Manifests</source>
        <translation>매니페스트 폴더 열기</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>New name of %1:</source>
        <translation>%1의 새 이름:</translation>
    </message>
</context>
<context>
    <name>slipway::ReportDialog</name>
    <message>
        <source>Versions for a Report</source>
        <translation>보고용 버전 정보</translation>
    </message>
    <message>
        <source>Please put these lines into a bug report. They say nothing about your files.</source>
        <translation>오류 보고에 이 내용을 넣어 주세요. 파일에 대한 정보는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
</context>
<context>
    <name>slipway::Rules</name>
    <message>
        <source>An image name has no &quot;http://&quot; in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are blanks in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name before the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters are not allowed in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name may hold only small letters, digits and single &quot;.&quot;, &quot;_&quot; and &quot;-&quot; between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tag behind the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has two tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag may hold only letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind &quot;@&quot; is no digest such as &quot;sha256:&quot; with 64 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is in namespace &quot;%3&quot;, but this object is in &quot;%4&quot;; put both in the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one in the other namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind %1 does not live in &quot;%2&quot; but in &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;apiVersion: %1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change apiVersion to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind and apiVersion do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster looks for the kind in that apiVersion and does not find it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the object; nothing replaces this kind directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;, which exists since Kubernetes %2, and compare the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 was removed in Kubernetes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the API that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A current cluster does not know it any more and refuses the object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in data and in binaryData.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents are %1 bytes long; at most %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split them, or keep large files in a volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys or size that cannot be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each key can become the name of a file, and the cluster keeps such objects small, so it refuses others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a custom kind, so only its labels and what refers to it are checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the documentation of the program that brings this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fields are defined by an extension of the cluster that is not built into Kubernetes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value that &quot;%2&quot; can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one of the allowed values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field has a fixed list of values, spelled exactly so, and the cluster refuses every other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variables are a list of name and value pairs here, not a map as in Docker Compose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each variable as &quot;- name:&quot; with &quot;value:&quot; in the next line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the variables as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables written as a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variable can also take its value from a ConfigMap, a Secret or a field, so Kubernetes wants a list of entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be written &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it to &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename &quot;%1&quot; to &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals in a field&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital and small letters count in the names of fields. As it stands the setting is unknown and the object is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or use one of the fields that exist here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes refuses objects with fields it does not know, because a setting that is ignored is worse than an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or change the kind to %1 if that is what you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 has &quot;%2&quot; for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 has no &quot;%2&quot;; that is a field of a %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind has its own fields. One that belongs to a related kind is unknown here, and the object is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a real field, but it belongs to %2 and not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field at the wrong place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes does not look for the field at this place and refuses the object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a usable image name. %2</source>
        <extracomment>%2 is a whole sentence with the reason.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write registry, name and tag, such as ghcr.io/shop/web:1.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;%1&quot;, if the image has that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the image to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image name that no node can pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster accepts the text, but every node then fails with InvalidImageName and the container never starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path of type %1 cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; does not begin with a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the path with &quot;/&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;path: /&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a slash before the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path cannot contain &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the path as visitors see it, without that part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path cannot end with &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend names both a Service and a resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend names no Service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name exactly one Service and its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the port of the Service either as &quot;name&quot; or as &quot;number&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port has both a name and a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend does not say which port of the Service to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route that leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controllers compare the path with that of each request and forward to one port, so both must be clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Service &quot;%1&quot; is among your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it, or make sure that it is in the cluster already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route to a Service that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors of this route would get an error page (503).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; has no port %2; it offers %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a port of the Service. The Service&apos;s own port counts here, not that of the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ports of the Service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route to a port that the Service does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller finds no way to the Pods, and visitors get an error page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot; in &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, and that the apiVersion is the one of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;%1&quot;: capitals count in the names of kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the kind to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster finds out from apiVersion and kind what to create, and here it would find nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a label or annotation. %2</source>
        <extracomment>%2 is a whole sentence with the rule that is broken.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use up to 63 letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot;, with a domain and a slash before them if needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it to &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the value of a label. %2</source>
        <extracomment>%2 is a whole sentence with the rule that is broken.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use up to 63 letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot;; free text belongs into an annotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels are looked up by name and value, so both have a narrow form, and the cluster refuses others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list, but here it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start each entry with a dash, even if there is only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &quot;%1&quot; a list with this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there can be several entries the cluster takes only a list, even with one entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two %1 are called &quot;%2&quot;.</source>
        <extracomment>%1 is &quot;containers&quot;, &quot;volumes&quot; or &quot;ports&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name twice in a Pod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other settings refer to these entries by name, so each name may stand only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of %2. %3</source>
        <extracomment>%1 a name, %2 what it names (&quot;a container&quot;), %3 a whole sentence with the rule that is broken.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens, for example &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This %1 has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;name:&quot; under &quot;metadata:&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a %1</source>
        <extracomment>%1 is a kind such as Service.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name, because it holds a slash or a percent sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use colons, dots or hyphens to set its parts apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names become part of host names and web addresses, so the cluster takes only what fits there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write apiVersion and kind at the top, for example &quot;apiVersion: v1&quot; and &quot;kind: ConfigMap&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document does not say what it is: apiVersion and kind are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document does not say what it is: %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No apiVersion or kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every Kubernetes object starts with both; without them the cluster cannot tell what to create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotes make &quot;%1&quot; text, but &quot;%2&quot; takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the quotes around %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In quotes everything is text, and the cluster refuses text where it wants a number, true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a number nor a percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number such as 1, or a percentage such as 25%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, but it must be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &quot;%1&quot; to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;maxUnavailable&quot; is %1, but more than all Pods cannot be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at most 100%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster checks the number when it takes the object and refuses one that makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is defined twice, first in line %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is also defined in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is first defined here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object defined twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying the files creates the first and then overwrites it with the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a port. %2</source>
        <extracomment>%2 is a whole sentence with the rule that is broken.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a short word such as &quot;http&quot; or &quot;metrics&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a short word such as &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a port that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port names follow the internet&apos;s list of services: short, small letters, digits and hyphens. Others are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In quotes &quot;%1&quot; is the name of a port, and a name needs a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the quotes to mean the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port number in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field takes a number or the name of a container&apos;s port, and the quotes decide which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 asks for the port &quot;%2&quot;, which this container does not declare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a port of the container so, or use the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe of a port without that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test fails every time, so the container is restarted again and again or never gets traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one way to test: httpGet, tcpSocket, exec or grpc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one thing to do: exec, httpGet, tcpSocket or sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; says &quot;%2&quot; and &quot;%3&quot; at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;successThreshold&quot; of a %1 must be 1, but here it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to 1 or remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set successThreshold to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A readinessProbe never stops a container, so it has no terminationGracePeriodSeconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove terminationGracePeriodSeconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe or hook without exactly one way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node must know the one test to run and how to count its results, so the cluster refuses anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline before success is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An update could never succeed in that time, so the cluster refuses the Deployment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PersistentVolume &quot;%1&quot; has another storageClassName.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PersistentVolume &quot;%1&quot; is too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PersistentVolume &quot;%1&quot; does not offer the access mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PersistentVolume &quot;%1&quot; has another volumeMode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PersistentVolume &quot;%1&quot; does not carry the labels of the selector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PersistentVolume &quot;%1&quot; is kept for another claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PersistentVolume in your files fits this claim. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make class, size and access mode of the claim and of a volume agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume that comes nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim that no volume fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim and every Pod that uses it would stay Pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number and a unit: m for thousandths of a CPU, Ki Mi Gi (1024) or k M G (1000) for bytes, for example 512Mi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount that Kubernetes understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount %1 is below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an amount of zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU, memory and storage are counted in fixed units; an unknown one makes the cluster refuse the object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; has no key &quot;%3&quot;; it has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of its keys, or add this one to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object with the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key not in the ConfigMap or Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container would wait for the key for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ConfigMap &quot;%1&quot; is among your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it with the keys that are used, or make sure that it is in the cluster already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ConfigMap not among the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the cluster does not have it either, the container waits for ever with CreateContainerConfigError.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PersistentVolumeClaim &quot;%1&quot; is among your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the claim, or make sure that it is in the cluster already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim not among the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the claim exists the Pod stays Pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Secret &quot;%1&quot; is among your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is normal if it is created elsewhere; otherwise create it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret not among the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the cluster does not have it either, the Pod cannot start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ServiceAccount &quot;%1&quot; is among your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ServiceAccount not among the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is missing no Pod is made at all, and only the events say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it with the labels of the template, so that the object finds its own Pods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the description of the Pods that it is to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one container with a name and an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the image that the container is to run, for example &quot;image: nginx:1.27&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;pathType: Prefix&quot;, or &quot;Exact&quot; for this one path only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a list with the way it will be used, for example ReadWriteOnce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name; other settings refer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required field is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object makes no sense without it, so the cluster refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 keeps its Pods running, so restartPolicy cannot be &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line; Always is the default. For work that ends use a Job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove restartPolicy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 keeps its Pods running, so they cannot have a deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove activeDeadlineSeconds, or use a Job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove activeDeadlineSeconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose OnFailure to try again in the same Pod, or Never for a new Pod each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Job must end, so it must say what happens when its program fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Job must end, so its Pods may not restart for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set restartPolicy to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restartPolicy does not fit the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some kinds keep programs running and others run them to their end, and the cluster refuses a policy that contradicts that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encode it, or put the plain text under &quot;stringData&quot; and let the cluster do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encode it, or put text under &quot;data&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to stringData</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encode this text as base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret data that is not base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values under &quot;data&quot; can hold any bytes and therefore stand in the file as base64; the cluster refuses other text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selector of this %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add matchLabels with the labels of the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selector looks for %1, but the Pods made from this template carry no labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selector looks for %1, but the Pods made from this template carry %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the selector and the labels of the template equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels of the Pods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the template&apos;s labels to those of the selector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the selector to the template&apos;s labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selector does not find its own Pods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would make Pods for ever and never find one of them, so the cluster refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Service of type ClusterIP cannot have a nodePort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove nodePort, or set &quot;type: NodePort&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the type to NodePort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove nodePort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodePort without NodePort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the types NodePort and LoadBalancer open a port on the nodes; for ClusterIP, which is the default, it is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodePort outside the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters reserve this range on every node so that node ports do not get in the way of other programs. Others are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each port a name and a number of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Service with several ports needs a name for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two ports are called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 with protocol %2 is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node port %1 is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports that cannot be told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With several ports the cluster must be able to tell them apart by name and by number, so it refuses the list otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Service has no ports, so it forwards nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the port that clients use and the targetPort of the Pods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service without ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Service is an address and its ports; without one the cluster refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Pods in your files carry the labels %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the selector equal to the labels of the Pods that it should reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Pods of %1 carry %2; make the selector equal to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the Pods of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service selects no Pods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a Service has no endpoints, and every call to it fails without any error message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the container&apos;s port, or use its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a port that it names: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No container of %1 has a port called &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Pods that it selects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>targetPort that no container names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pods without a port of that name get no traffic, and nothing reports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is indented so far that it became part of &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the left edge, in line with &quot;metadata&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; out of metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content slipped into metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata only names and labels the object. With its content in there the object itself is empty and is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maxSurge and maxUnavailable are both 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow at least one, for example &quot;maxSurge: 1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maxSurge is 0 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set maxSurge to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set maxUnavailable to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling update without room to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With no extra Pod and no missing Pod allowed an update could never begin, so the cluster refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With &quot;type: %1&quot; there is no rolling update that these settings could apply to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &quot;rollingUpdate&quot;, or change the type to RollingUpdate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &quot;rollingUpdate&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the type to RollingUpdate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling settings without a rolling update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two contradict each other, and the cluster refuses to guess which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without quotes %1 is a number, but &quot;%2&quot; takes only text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number where text is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster refuses a number where it wants text, and as a number 1.10 would become 1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a template, for example of Helm, and not like a finished manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render it first and open the result to have it checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template, not a manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the braces is not known yet, so checking this file would be guessing and is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2, but here it is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too big for &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number of at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time that Kubernetes understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write date, time and zone, for example 2024-06-06T12:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong type of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster cannot read a value of another type and refuses the whole object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container mounts &quot;%1&quot;, but this Pod has no volume of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a volume of that name under &quot;volumes&quot;, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount without a volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container can only mount what the Pod declares under &quot;volumes&quot;, so the Pod is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts in column %2, where no block of this document can have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to column %1, in line with its neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line does not line up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML reads from the columns what belongs to what, so it cannot tell where this line belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written twice in this block, first in line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two, or merge what they hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is first written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the first &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the second &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key written twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of the two can count. The cluster refuses the object, and some tools silently take the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without quotes &quot;%1&quot; means %2 here and not the word, but &quot;%3&quot; takes only text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word that YAML reads as true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the YAML of Kubernetes the plain words y, n, yes, no, on, off, true and false are not text, so the object is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a &quot;key: value&quot; where none can stand, often a second colon in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is not followed by a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line does not line up with the block it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line in a list does not begin with a dash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value begins with a character that has another meaning in YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash in double quotes is not followed by a known letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &quot;&amp;&quot; or &quot;*&quot; stands before something that is no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list begins in the line of its key; each dash needs a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text behind &quot;!&quot; is not a known tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more text behind the end of the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends in the middle of a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text block behind &quot;|&quot; or &quot;&gt;&quot; is not indented like its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure is broken here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no &quot;&amp;%1&quot; before this &quot;*%1&quot;, so it stands for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the value with &quot;&amp;%1&quot; further up, or write the value out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 opened here is never closed, so the rest of the document is read as part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it where the value ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an invisible control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are bytes that are no UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 cannot be read as YAML. %2</source>
        <extracomment>%2 is a whole sentence with the reason.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this line and the one above for a missing dash, colon or quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text cannot be read as YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing behind this place can be read, so the cluster refuses the whole document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is indented with a tab, and YAML allows only spaces there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the tab by spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace each tab in the indentation by %1 spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indented with a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tab is wider in one program than in another, so YAML cannot tell what belongs to what and refuses the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks are nested more than %1 levels deep here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for brackets that repeat without end; no Kubernetes object needs so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The aliases of this document stand for more than %1 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &quot;*%1&quot; or the anchors it repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested or repeated without measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it would fill the memory of every program that opens it, so readers refuse such documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as 2024-06-06T12:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount such as 512Mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a block of names and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a block of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a key here. %2</source>
        <extracomment>%2 is a whole sentence with the rule that is broken.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable &quot;%1&quot; has both a fixed value and a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep either &quot;value&quot; or &quot;valueFrom&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the fixed value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;valueFrom&quot; of variable &quot;%1&quot; names no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable &quot;%1&quot; has several sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one: configMapKeyRef, secretKeyRef, fieldRef or resourceFieldRef.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of &quot;envFrom&quot; names a ConfigMap and a Secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of &quot;envFrom&quot; names neither a ConfigMap nor a Secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of them in each entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable. %2</source>
        <extracomment>%2 is a whole sentence with the rule that is broken.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable without exactly one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes must know one name and one place for the value of each variable, and refuses anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a Service. %2</source>
        <extracomment>%2 is a whole sentence with the rule that is broken.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the Service as it is in its own metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use In or NotIn with values, or Exists or DoesNotExist without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way to compare labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs values to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the beginning of a name. %2</source>
        <extracomment>%2 is a whole sentence with the rule that is broken.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This budget says both how many Pods must stay and how many may go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep either minAvailable or maxUnavailable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only maxUnavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only minAvailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget with two numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two numbers for the same thing can contradict each other, so the cluster takes only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Pod counts after %1 s of being ready, but the update is declared failed after %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set progressDeadlineSeconds to more than minReadySeconds, for example %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set progressDeadlineSeconds to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This claim does not say how much storage it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;storage: 1Gi&quot; under &quot;resources&quot; and &quot;requests&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim must ask for more than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the size that the program needs, for example 1Gi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access mode is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ReadWriteOnce, ReadOnlyMany, ReadWriteMany or ReadWriteOncePod.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim without size or access mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A volume is chosen or made by how much is needed and how it will be used, so both must be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Ingress has neither rules nor a default backend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule with the path and the Service that answers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the range of node ports, %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one inside, or leave it out and the cluster picks a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several JSON objects stand one after the other, and only the first is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &quot;---&quot; between them, or keep each in a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::RunPanel</name>
    <message>
        <source>Not played: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster and timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or add a Deployment, StatefulSet, DaemonSet, Job or Pod: here you then see what a cluster does with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out because they cannot be read yet: %1 documents.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::SecondReader</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <comment>what stands at a place of a manifest</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>what stands at a place of a manifest</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Slipway reads %1 and the other reads %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 Slipway reads %2 and the other reads %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported: two YAML readers disagree about document %1, so other tools may read it differently from a cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported: two YAML readers disagree about document %1 (%2), so other tools may read it differently from a cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this place in a plainer way, for example in double quotes on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported: a second, independent YAML reader cannot read line %1 (%2), so other tools may not either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported: two YAML readers disagree about where documents end. Slipway finds %1 of them, the other %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>하는 일</translation>
    </message>
</context>
<context>
    <name>slipway::SnippetView</name>
    <message>
        <source>Manifest, read only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::StatusBar</name>
    <message>
        <source>Line %1, column %2</source>
        <translation>%1행 %2열</translation>
    </message>
    <message>
        <source>UTF-8 with mark</source>
        <translation>UTF-8 (BOM)</translation>
    </message>
    <message>
        <source>Encoding and line ends of %1; both are kept.</source>
        <translation>%1의 인코딩과 줄 끝입니다. 둘 다 그대로 지킵니다.</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>검사 중...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>오브젝트 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>문제 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list of problems</source>
        <translation>문제 목록을 보여줍니다</translation>
    </message>
</context>
<context>
    <name>slipway::Targets</name>
    <message>
        <source>key of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume of this pod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim made from a template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Templates</name>
    <message>
        <source>Web server</source>
        <translation>웹 서버</translation>
    </message>
    <message>
        <source>A Deployment with probes and limits, and the Service that finds its pods.</source>
        <translation>프로브와 제한이 있는 디플로이먼트와 그 파드를 찾는 서비스.</translation>
    </message>
    <message>
        <source>Web server with an address</source>
        <translation>주소가 있는 웹 서버</translation>
    </message>
    <message>
        <source>The web server behind an Ingress with its host name, and its settings in a ConfigMap.</source>
        <translation>호스트 이름을 가진 인그레스 뒤의 웹 서버. 설정은 컨피그맵에 있습니다.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>작업자</translation>
    </message>
    <message>
        <source>A Deployment without a Service that ends its work before it stops.</source>
        <translation>서비스가 없는 디플로이먼트. 멈추기 전에 하던 일을 끝냅니다.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>잡</translation>
    </message>
    <message>
        <source>Runs once to its end, and again a few times where it fails.</source>
        <translation>한 번 끝까지 실행하고, 실패하면 몇 번 더 해 봅니다.</translation>
    </message>
    <message>
        <source>Scheduled job</source>
        <translation>예약 작업</translation>
    </message>
    <message>
        <source>Starts a Job every night and never two at once.</source>
        <translation>매일 밤 잡을 시작하고, 동시에 두 개를 돌리지 않습니다.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>A StatefulSet whose pods keep their names and disks, with its password in a Secret.</source>
        <translation>파드가 이름과 디스크를 지키는 스테이트풀셋. 비밀번호는 시크릿에 있습니다.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>상점</translation>
    </message>
    <message>
        <source>A whole application in several files: frontend, API, Ingress, settings, password and disk.</source>
        <translation>여러 파일로 된 전체 애플리케이션. 프론트엔드, API, 인그레스, 설정, 비밀번호, 디스크.</translation>
    </message>
</context>
<context>
    <name>slipway::TimeAxis</name>
    <message>
        <source>%1, nothing happens</source>
        <extracomment>in a long wait that is drawn narrow; %1 is its length</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::TimelineModel</name>
    <message>
        <source>in Service</source>
        <extracomment>in front of a Service&apos;s name, on the lane that shows when the Service sends traffic to a pod</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 of pod %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Service %1 sends new connections to pod %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passed at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ToggleEditor</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::TransportBar</name>
    <message>
        <source>All workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <extracomment>where the present is and where the run ends, in seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply, then delete a pod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a chapter (digits 1 to 9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knobs and YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the knobs and the YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step to the next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::UnsavedDialog</name>
    <message>
        <source>Unsaved Changes</source>
        <translation>저장하지 않은 변경</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have changes that are not saved yet:</source>
        <translation>
            <numerusform>파일 %n개에 저장하지 않은 변경이 있습니다:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save All</source>
        <translation>모두 저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>변경 버리기(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>slipway::WindowCommands</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>모양(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>창(&amp;P)</translation>
    </message>
    <message>
        <source>As at the First Start</source>
        <translation>처음 상태로</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>new.yaml</source>
        <translation>new.yaml</translation>
    </message>
    <message>
        <source>Forget This List</source>
        <translation>이 목록 지우기</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is the name of a step, &quot;Set replicas to 3&quot;</extracomment>
        <translation>실행 취소(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>다시 실행(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
</context>
<context>
    <name>slipway::YamlEdit</name>
    <message>
        <source>This change would touch the same text twice. Edit the YAML text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text around this place cannot be changed safely. Edit the YAML text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way this part is written does not allow the change without changing other values too. Edit the YAML text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This text has the anchor &apos;&amp;%1&apos; and is used again in %n other place(s) of the document, which would change too. Edit the YAML text instead.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This text has the anchor &apos;&amp;%1&apos;, which is used elsewhere in the document. Replace its uses first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document</source>
        <comment>subject of a sentence in place of a quoted path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has only %n entries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a key that can be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be moved into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has a key &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no keys, so nothing can be moved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands for text that is written elsewhere. Edit the YAML text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole document cannot be removed this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a key that can be renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a key &apos;%1&apos; beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be set, because the list has fewer entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands for text that is written elsewhere (&apos;*%2&apos;). Edit the YAML text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a single value, so nothing can be written below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds keys, not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a list, so it has no key &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a single YAML value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::YamlEditor</name>
    <message>
        <source>Edit text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggle comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No definition of this was found in the open files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no quick fix for this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes has no such field here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nothing is written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML text of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::YamlPanel</name>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">복사</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggle comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest what fits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick fix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all messages in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has %1 MB. Typing near its end is slow; splitting it would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a template: text in {{ }} is filled in by another tool, such as Helm. It is shown as it is and not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is open. Open one, or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is write-protected. Changes can be saved under another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::cli::Commands</name>
    <message>
        <source>writes a value into a manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removes a field from a manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows what a cluster would do with the manifests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draws which objects refer to which</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::run</name>
    <message>
        <source>no node yet</source>
        <extracomment>of a pod that has no node yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>of a container whose turn has not come</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulling image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>the process runs but does not listen yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running, not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>of a pod or container: its readiness probe passes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answering</source>
        <extracomment>runs, but its program does not answer well</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preStop hook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <extracomment>SIGTERM was sent, the process is still there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terminating</source>
        <extracomment>of a pod whose deletion was asked for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits to retry</source>
        <extracomment>waits before the next attempt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gets traffic</source>
        <extracomment>of a pod in a Service: new connections reach it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gets no traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>who did it: the person at the keyboard</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReplicaSet controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StatefulSet controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DaemonSet controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoint controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kube-proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kubelet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program</source>
        <extracomment>who did it: what runs in the container</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>startup probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readiness probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liveness probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First pod gets a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First container starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First pod is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image cannot be pulled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container cannot be configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart has to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIGTERM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIGKILL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>minutes and seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::sim</name>
    <message>
        <source>Everything has settled: from here on only probes would repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulation stops here because its limit is reached; the cluster would go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody deletes pod %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pod of %1 to delete at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody creates %1 %2. Nothing is told to the waiting pods: they find out when they try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A controller sets condition %1 of the pods of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API server stores %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot run: its pod has no containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot run: a container has no name or no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot run: the API server refuses it because its selector does not match its pods&apos; labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot run: a Job&apos;s pods need restartPolicy OnFailure or Never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: its text cannot be read as finished YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object of kind %1 is left out: it has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in the files twice; the first one is played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stored, but what it does is not played yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All objects of the open files are applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service %1 now lists %2 ready of %3 pods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pod receives requests to Service %1: they are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes now send requests to Service %1 to %2 of its pods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All containers of pod %1 have stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All containers of pod %1 ended well: it has succeeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod %1 has failed and is not started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod %1 is ready: Services may send it requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod %1 is no longer ready: Services stop sending it requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod %1 now shows %2, with %3 of %4 containers ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 did not pass its startup probe %2 times in a row, so the kubelet stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 failed its liveness probe %2 times in a row, so the kubelet stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod %1 has run longer than its deadline of %2 s allows; it is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 probe of container %2 passed (%3 of %4 in a row).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 probe of container %2 failed (%3 of %4 in a row).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe of container %1 names port &apos;%2&apos;, which the container does not have: no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 probe of container %2 counts as passed after %3 good runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 probe of container %2 counts as failed after %3 bad runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program in container %1 now answers requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program in container %1 accepts connections but answers with errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program in container %1 no longer accepts connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program in container %1 no longer answers well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 used more memory than its limit; the kernel killed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 was killed: exit code 137.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 stopped as it was asked to, with exit code %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 has done its work and ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 crashed with exit code %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler chooses %1 for pod %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node %1, which pod %2 asks for by name, has no room for it: the pod has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node can take pod %1: it waits as Pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod %1 names node %2, which this cluster does not have: it waits for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod %1 waits as Pending because of a volume claim: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 ended again; the kubelet waits %2 before it starts it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 cannot start: there is no image to start it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a name that an image can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last pull of image %1 failed; the kubelet waits before it tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node fetches image %1 from its registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The postStart hook of container %1 runs; the pod waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 cannot be created: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 is created on node %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program in container %1 starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1 is not on the node, and its pull policy forbids to fetch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1 is on the node already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1 cannot be fetched: its registry does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1 has arrived on the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The postStart hook of container %1 is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The postStart hook of container %1 failed, so the container is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 is stopped because its postStart hook failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preStop hook of container %1 runs first; SIGTERM follows when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last process of pod %1 has ended on its node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in pod %1 has stopped: its object is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod %1 is removed by force: its object is gone at once, its processes are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod %1 is marked for deletion; it has %2 s to stop. Endpoints and kubelet act at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kubelet begins to stop container %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preStop hook of container %1 failed or used up the grace period; it goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preStop hook of container %1 is done; %2 s of grace are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 gets SIGTERM and ends at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 gets SIGTERM: it takes no new connections and needs %2 to finish; it has %3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 gets SIGTERM and ignores it; SIGKILL follows in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grace is over: container %1 gets SIGKILL and loses what it was doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume %1 cannot be set up (%2), so no container of pod %3 can start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim %1 is bound to volume %2 of your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim %1 gets a new volume, %2, from its storage class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No volume in your files fits claim %1, and it names no storage class that could make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 gives up: too many of its pods failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 pods are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Deployment controller makes ReplicaSet %1 for this pod template; pods wanted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod %1 exists in the API; no node has it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 makes pod %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list or mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no length of time. Write seconds, or a number with a unit such as 500ms, 5s or 2m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no whole number from 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapping of names to values is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known here. Write one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is expected here: one entry a line, each after &apos;- &apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no object. Write Kind/name, such as Deployment/web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry does not say what it is for. Add &apos;workload: Kind/name&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step does not say when. Add &apos;at: SECONDS&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step does one thing: write one of delete, create or setCondition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario is no readable YAML: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::sim::Choice</name>
    <message>
        <source>&apos;%1&apos; is not known here. Write one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>A text is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
