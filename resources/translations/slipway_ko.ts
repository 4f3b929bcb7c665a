<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>ActorChip</name>
    <message>
        <source>%1, acting</source>
        <translation>%1, 동작 중</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>Press Space to play, or the arrow keys to step from event to event.</source>
        <translation>스페이스 키로 재생하고, 화살표 키로 이벤트를 하나씩 넘겨 보세요.</translation>
    </message>
</context>
<context>
    <name>ClusterMap</name>
    <message>
        <source>Control plane</source>
        <translation>컨트롤 플레인</translation>
    </message>
    <message>
        <source>API server</source>
        <translation>API 서버</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>컨트롤러</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>스케줄러</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>엔드포인트</translation>
    </message>
    <message>
        <source>Image registry</source>
        <translation>이미지 레지스트리</translation>
    </message>
    <message>
        <source>No node yet</source>
        <translation>아직 노드 없음</translation>
    </message>
    <message>
        <source>Pods not shown: %1</source>
        <translation>표시하지 않은 Pod: %1</translation>
    </message>
    <message>
        <source>Services not shown: %1</source>
        <translation>표시하지 않은 Service: %1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&apos;%1&apos; is no severity; there are error, warning, hint and never.</source>
        <translation>&apos;%1&apos;은(는) 심각도가 아닙니다. error, warning, hint, never가 있습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no tier; there are syntax, schema, api, reference, practice, security and teaching.</source>
        <translation>&apos;%1&apos;은(는) 단계가 아닙니다. syntax, schema, api, reference, practice, security, teaching이 있습니다.</translation>
    </message>
    <message>
        <source>There is no rule &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; 규칙은 없습니다.</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2, hints: %3, files: %4
</source>
        <comment>counts at the end of a check</comment>
        <translation>오류: %1, 경고: %2, 힌트: %3, 파일: %4
</translation>
    </message>
    <message>
        <source>Checks manifests as a cluster would, and against good practice.
All files are looked at together, so that references between them are followed.</source>
        <translation>클러스터가 하듯이, 그리고 좋은 관례에 비추어 매니페스트를 검사합니다.
파일 사이의 참조를 따라갈 수 있도록 모든 파일을 함께 봅니다.</translation>
    </message>
    <message>
        <source>Files or folders; &apos;-&apos; is standard input.</source>
        <translation>파일이나 폴더. &apos;-&apos;는 표준 입력입니다.</translation>
    </message>
    <message>
        <source>The least severity that gives exit status 1: error (the default), warning, hint, never.</source>
        <translation>종료 상태 1을 내는 가장 낮은 심각도: error(기본값), warning, hint, never.</translation>
    </message>
    <message>
        <source>Only findings of these tiers, separated by commas.</source>
        <translation>이 단계의 문제만, 쉼표로 구분.</translation>
    </message>
    <message>
        <source>Only findings of these rules.</source>
        <translation>이 규칙의 문제만.</translation>
    </message>
    <message>
        <source>No findings of these rules.</source>
        <translation>이 규칙의 문제는 빼기.</translation>
    </message>
    <message>
        <source>Name at least one file or folder.</source>
        <translation>파일이나 폴더를 하나 이상 지정하세요.</translation>
    </message>
    <message>
        <source>Slipway draws Kubernetes applications, checks them and shows what a cluster would do.

Usage: slipway [FILE|DIR...]              opens the window
       slipway COMMAND [options] ...      works without a display

Commands:
</source>
        <translation>Slipway는 쿠버네티스 애플리케이션을 그리고, 검사하고, 클러스터가 할 일을 보여 줍니다.

사용법: slipway [FILE|DIR...]              창을 엽니다
        slipway COMMAND [옵션] ...         화면 없이 실행합니다

명령:
</translation>
    </message>
    <message>
        <source>
Options:
  --help     shows this; &apos;slipway COMMAND --help&apos; explains a command
  --version  shows the version

&apos;-&apos; stands for standard input or output. Exit status: 0 fine, 1 findings, 2 could not do it.
</source>
        <translation>
옵션:
  --help     이 도움말을 보여 줍니다. &apos;slipway COMMAND --help&apos;는 명령을 설명합니다
  --version  버전을 보여 줍니다

&apos;-&apos;는 표준 입력이나 표준 출력을 뜻합니다. 종료 상태: 0 정상, 1 문제 있음, 2 수행하지 못함.
</translation>
    </message>
    <message>
        <source>There is no command and no file &apos;%1&apos;. The commands are: %2.</source>
        <translation>&apos;%1&apos;(이)라는 명령이나 파일이 없습니다. 쓸 수 있는 명령: %2.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>이 도움말을 보여 줍니다.</translation>
    </message>
    <message>
        <source>There are no Kubernetes objects to draw.</source>
        <translation>그릴 쿠버네티스 오브젝트가 없습니다.</translation>
    </message>
    <message>
        <source>Draws which objects refer to which. The ending of OUT says as what: svg, png or pdf for a
picture; json, dot or mmd (Mermaid) for nodes and edges as text.</source>
        <translation>오브젝트 사이의 참조 관계를 그립니다. 형식은 OUT의 확장자로 정합니다. svg, png, pdf는
그림으로, json, dot, mmd(Mermaid)는 노드와 간선을 텍스트로 씁니다.</translation>
    </message>
    <message>
        <source>Writes to this file; &apos;-&apos; is standard output.</source>
        <translation>이 파일에 씁니다. &apos;-&apos;는 표준 출력입니다.</translation>
    </message>
    <message>
        <source>The format, where the ending of OUT does not say it.</source>
        <translation>OUT의 확장자로 알 수 없을 때 쓸 형식.</translation>
    </message>
    <message>
        <source>Draws light on dark.</source>
        <translation>어두운 바탕에 밝게 그립니다.</translation>
    </message>
    <message>
        <source>Say what to draw with an ending, as in -o graph.svg, or with --format. Slipway writes svg, png, pdf, json, dot and mmd.</source>
        <translation>-o graph.svg처럼 확장자를 쓰거나 --format으로 출력 형식을 지정하세요. Slipway는 svg, png, pdf, json, dot, mmd를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <comment>file, reason</comment>
        <translation>%1을(를) 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>file, reason</comment>
        <translation>%1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1:%2: this is a template ({{ ... }}), not a finished manifest. Render it first.</source>
        <translation>%1:%2: 완성된 매니페스트가 아니라 템플릿({{ ... }})입니다. 먼저 렌더링하세요.</translation>
    </message>
    <message>
        <source>%1:%2: the YAML cannot be read here: %3</source>
        <comment>file, line, reason</comment>
        <translation>%1:%2: 여기서 YAML을 읽을 수 없습니다: %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a field path such as spec.template.spec.containers[name=web].image.</source>
        <translation>&apos;%1&apos;은(는) spec.template.spec.containers[name=web].image 같은 필드 경로가 아닙니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a YAML value. Text with special characters needs quotes: &apos;&quot;...&quot;&apos;.</source>
        <translation>&apos;%1&apos;은(는) YAML 값이 아닙니다. 특수 문자가 있는 텍스트는 따옴표로 감싸야 합니다: &apos;&quot;...&quot;&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not of the form PATH=VALUE.</source>
        <translation>&apos;%1&apos;은(는) PATH=VALUE 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not of the form Kind/name or Kind/namespace/name.</source>
        <translation>&apos;%1&apos;은(는) Kind/name 또는 Kind/namespace/name 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 holds no object %2.</source>
        <comment>file, object</comment>
        <translation>%1에 오브젝트 %2이(가) 없습니다.</translation>
    </message>
    <message>
        <source>%1 holds %2 several times. Say which one with --document.</source>
        <comment>file, object</comment>
        <translation>%1에 %2이(가) 여러 개 있습니다. --document로 하나를 지정하세요.</translation>
    </message>
    <message>
        <source>%1 holds several objects (%2). Say which one with --object or --document.</source>
        <translation>%1에 오브젝트가 여러 개 있습니다(%2). --object나 --document로 하나를 지정하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n document(s), counted from 0, so there is no document %2.</source>
        <translation>
            <numerusform>%1에는 문서가 %n개 있고 번호는 0부터 시작하므로, 문서 %2은(는) 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos; to remove.</source>
        <translation>제거할 &apos;%1&apos;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Only one of --in-place, --diff and -o can be given.</source>
        <translation>--in-place, --diff, -o 중 하나만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Standard input cannot be changed in place.</source>
        <translation>표준 입력은 제자리에서 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>The object to change, where the file holds several.</source>
        <translation>파일에 오브젝트가 여러 개일 때 바꿀 오브젝트.</translation>
    </message>
    <message>
        <source>The document to change, counted from 0.</source>
        <translation>바꿀 문서의 번호. 0부터 셉니다.</translation>
    </message>
    <message>
        <source>Writes the result to this file (&apos;-&apos;, the default, is standard output).</source>
        <translation>결과를 이 파일에 씁니다(기본값 &apos;-&apos;는 표준 출력).</translation>
    </message>
    <message>
        <source>Changes the file itself.</source>
        <translation>파일 자체를 바꿉니다.</translation>
    </message>
    <message>
        <source>Shows the change as a unified diff and writes nothing.</source>
        <translation>변경 내용을 unified diff로 보여 주고 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Writes a value with the smallest change of the text: comments, order and layout stay.
VALUE is YAML; what is missing on the way to PATH is created.</source>
        <translation>텍스트를 가장 적게 바꾸면서 값을 씁니다. 주석, 순서, 배치는 그대로 둡니다.
VALUE는 YAML이며, PATH까지 가는 길에 없는 것은 새로 만듭니다.</translation>
    </message>
    <message>
        <source>The manifest; &apos;-&apos; is standard input.</source>
        <translation>매니페스트. &apos;-&apos;는 표준 입력입니다.</translation>
    </message>
    <message>
        <source>The field, such as spec.template.spec.containers[name=web].image.</source>
        <translation>필드. 예: spec.template.spec.containers[name=web].image</translation>
    </message>
    <message>
        <source>What it is to be.</source>
        <translation>새 값.</translation>
    </message>
    <message>
        <source>In place of PATH and VALUE; can be given several times.</source>
        <translation>PATH와 VALUE 대신 쓰며, 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Give FILE PATH VALUE, or FILE and at least one --edit PATH=VALUE.</source>
        <translation>FILE PATH VALUE를 지정하거나, FILE과 하나 이상의 --edit PATH=VALUE를 지정하세요.</translation>
    </message>
    <message>
        <source>Removes fields or list items with the smallest change of the text.
What is left empty above them goes too, but never a top-level field.</source>
        <translation>텍스트를 가장 적게 바꾸면서 필드나 목록 항목을 제거합니다.
그 위에 빈 채로 남는 것도 함께 제거하지만, 최상위 필드는 제거하지 않습니다.</translation>
    </message>
    <message>
        <source>The fields to remove.</source>
        <translation>제거할 필드.</translation>
    </message>
    <message>
        <source>Give FILE and at least one PATH.</source>
        <translation>FILE과 하나 이상의 PATH를 지정하세요.</translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>(사라짐)</translation>
    </message>
    <message>
        <source>Computes what a cluster would do with the manifests, moment by moment. Nothing runs anywhere.</source>
        <translation>클러스터가 이 매니페스트로 할 일을 순간순간 계산합니다. 실제로 실행되는 것은 없습니다.</translation>
    </message>
    <message>
        <source>A YAML file with assumptions and actions.</source>
        <translation>가정과 동작을 적은 YAML 파일.</translation>
    </message>
    <message>
        <source>text, json or jsonl.</source>
        <translation>text, json 또는 jsonl.</translation>
    </message>
    <message>
        <source>Chooses other names and ties; the same seed gives the same run.</source>
        <translation>이름과 동순위의 선택을 바꿉니다. 시드가 같으면 실행 결과도 같습니다.</translation>
    </message>
    <message>
        <source>Give at least one file or folder with manifests.</source>
        <translation>매니페스트가 있는 파일이나 폴더를 하나 이상 지정하세요.</translation>
    </message>
    <message>
        <source>There is no format &apos;%1&apos;. Choose text, json or jsonl.</source>
        <translation>&apos;%1&apos; 형식은 없습니다. text, json, jsonl 중에서 고르세요.</translation>
    </message>
    <message>
        <source>%1:%2:%3: %4</source>
        <comment>file, line, column, message</comment>
        <translation>%1:%2:%3: %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no seed. Write a whole number.</source>
        <translation>&apos;%1&apos;은(는) 시드가 아닙니다. 정수를 쓰세요.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number of seconds from 0 to 10000000.</source>
        <translation>&apos;%1&apos;은(는) 0에서 10000000 사이의 초 단위 시간이 아닙니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no format; there are text, json, sarif and junit.</source>
        <translation>&apos;%1&apos;은(는) 형식이 아닙니다. text, json, sarif, junit이 있습니다.</translation>
    </message>
    <message>
        <source>text (the default), json, sarif or junit.</source>
        <translation>text(기본값), json, sarif, junit 중 하나입니다.</translation>
    </message>
    <message>
        <source>Makes the changes that are right in every case, then reports what is left.</source>
        <translation>어떤 경우에도 옳은 변경을 적용한 뒤 남은 문제를 보고합니다.</translation>
    </message>
    <message>
        <source>With --fix: shows the changes as unified diffs and writes nothing.</source>
        <translation>--fix와 함께 씁니다. 변경 내용을 unified diff로 보여주고 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>--dry-run needs --fix.</source>
        <translation>--dry-run에는 --fix가 필요합니다.</translation>
    </message>
    <message>
        <source>Standard input cannot be fixed in place; add --dry-run to see the changes.</source>
        <translation>표준 입력은 제자리에서 고칠 수 없습니다. 변경을 보려면 --dry-run을 추가하세요.</translation>
    </message>
    <message>
        <source>; one of %1</source>
        <translation>; 다음 중 하나: %1</translation>
    </message>
    <message>
        <source>; %1 when nothing is written</source>
        <translation>; 쓰지 않으면 %1</translation>
    </message>
    <message>
        <source>Fields:</source>
        <translation>필드:</translation>
    </message>
    <message>
        <source>; required</source>
        <translation>; 필수</translation>
    </message>
    <message>
        <source>There is no rule and no kind &apos;%1&apos;. &apos;slipway explain --list&apos; shows all rules.</source>
        <translation>&apos;%1&apos;(이)라는 규칙도 종류도 없습니다. &apos;slipway explain --list&apos;를 실행하면 모든 규칙이 표시됩니다.</translation>
    </message>
    <message>
        <source>%1 has no field &apos;%2&apos;.</source>
        <translation>%1에는 필드 &apos;%2&apos;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>%1 has no field &apos;%2&apos;. Did you mean &apos;%3&apos;?</source>
        <translation>%1에는 필드 &apos;%2&apos;이(가) 없습니다. &apos;%3&apos;을(를) 쓰려고 했나요?</translation>
    </message>
    <message>
        <source>Explains a rule of the checks (image-reference-invalid) or a field (Deployment.spec.strategy).</source>
        <translation>검사 규칙(image-reference-invalid)이나 필드(Deployment.spec.strategy)를 설명합니다.</translation>
    </message>
    <message>
        <source>The rule&apos;s id, or a kind and a path below it.</source>
        <translation>규칙의 id, 또는 종류와 그 아래의 경로입니다.</translation>
    </message>
    <message>
        <source>Name one rule or field, or use --list.</source>
        <translation>규칙이나 필드를 하나 지정하거나 --list를 쓰세요.</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>문서 %1</translation>
    </message>
    <message>
        <source>It holds more than %1 manifests; the others were left out.</source>
        <translation>매니페스트가 %1개보다 많아 나머지는 제외했습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no version of Kubernetes that Slipway knows; there are %2 to %3.</source>
        <translation>&apos;%1&apos;은(는) Slipway가 아는 Kubernetes 버전이 아닙니다. %2부터 %3까지 있습니다.</translation>
    </message>
    <message>
        <source>The version of Kubernetes to check for, if not %1.</source>
        <translation>검사 기준으로 삼을 Kubernetes 버전. 없으면 %1입니다.</translation>
    </message>
    <message>
        <source>There is a fix that is right in every case; &apos;slipway check --fix&apos; makes it.</source>
        <translation>어느 경우에나 맞는 수정이 있으며, &apos;slipway check --fix&apos;가 이를 적용합니다.</translation>
    </message>
    <message>
        <source>There are fixes to choose from; the window shows what each would change.</source>
        <translation>고를 수 있는 수정이 있으며, 창에서 각각 무엇을 바꾸는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no fix at a click: only a person knows what was meant.</source>
        <translation>바로 적용할 수정은 없습니다. 무엇을 뜻했는지는 사람만 압니다.</translation>
    </message>
    <message>
        <source>Lists all rules with tier, severity and kind of fix.</source>
        <translation>모든 규칙을 단계, 심각도, 수정의 종류와 함께 나열합니다.</translation>
    </message>
    <message>
        <source>--expand does that; no value changes by it.</source>
        <translation>--expand가 그렇게 합니다. 그래도 값은 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Gives a place a text of its own first, where an anchor, an alias or &apos;&lt;&lt;&apos; shares it with others.</source>
        <translation>앵커, 별칭 또는 &apos;&lt;&lt;&apos; 때문에 다른 곳과 함께 쓰는 자리에 먼저 독립된 텍스트를 줍니다.</translation>
    </message>
    <message>
        <source>Seconds to play at most (default 1200).</source>
        <translation>재생할 최대 시간(초, 기본값 1200).</translation>
    </message>
    <message>
        <source>A second scenario: prints where the run with it parts from the first run.</source>
        <translation>두 번째 시나리오. 이 시나리오의 실행이 첫 번째 실행과 어디서 갈라지는지 출력합니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no severity; there are error, warning and hint.</source>
        <translation>&apos;%1&apos;은(는) 심각도가 아닙니다. error, warning, hint가 있습니다.</translation>
    </message>
    <message>
        <source>The least severity that is reported: error, warning, hint. The text lists no hints by itself, the other formats do.</source>
        <translation>알릴 가장 낮은 심각도: error, warning, hint. 텍스트는 힌트를 저절로 나열하지 않고, 다른 형식은 나열합니다.</translation>
    </message>
    <message>
        <source>The hints are not listed; --least hint shows them.</source>
        <translation>힌트는 나열하지 않았습니다. --least hint로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no report; write a format and a file, such as sarif=findings.sarif.</source>
        <translation>&apos;%1&apos;은(는) 보고서가 아닙니다. sarif=findings.sarif처럼 형식과 파일을 쓰세요.</translation>
    </message>
    <message>
        <source>Also writes the findings to a file in another format: sarif=FILE, json=FILE ...</source>
        <translation>찾은 것을 다른 형식의 파일로도 씁니다: sarif=FILE, json=FILE ...</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Item %1</source>
        <translation>항목 %1</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>%1 접기</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>%1 펼치기</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 복제</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 위로 옮기기</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 아래로 옮기기</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
</context>
<context>
    <name>GraceBar</name>
    <message>
        <source>%1 s of grace left</source>
        <translation>유예 시간 %1초 남음</translation>
    </message>
</context>
<context>
    <name>NodeTray</name>
    <message>
        <source>↓ pulling an image</source>
        <translation>↓ 이미지 받는 중</translation>
    </message>
</context>
<context>
    <name>PodCard</name>
    <message>
        <source>Pod %1, %2, %3 containers ready</source>
        <translation>Pod %1, %2, 준비된 컨테이너 %3</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>사라짐</translation>
    </message>
    <message>
        <source>↻ %1</source>
        <extracomment>number of restarts of a pod&apos;s containers, on a small card</extracomment>
        <translation>↻ %1</translation>
    </message>
    <message>
        <source>Delete pod %1 now</source>
        <translation>지금 Pod %1 삭제</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Runs may start at most %1 s late, but the controller looks only every %2 s.</source>
        <translation>실행은 최대 %1초까지만 늦게 시작할 수 있는데, 컨트롤러는 %2초마다만 확인합니다.</translation>
    </message>
    <message>
        <source>Allow at least %1 s, better a minute.</source>
        <translation>최소 %1초, 되도록 1분을 허용하세요.</translation>
    </message>
    <message>
        <source>Set startingDeadlineSeconds to %1</source>
        <translation>startingDeadlineSeconds를 %1(으)로 설정</translation>
    </message>
    <message>
        <source>This runs up to %1 times an hour, and a slow run overlaps with the next one.</source>
        <translation>한 시간에 최대 %1번 실행되므로, 느린 실행이 다음 실행과 겹칩니다.</translation>
    </message>
    <message>
        <source>Write concurrencyPolicy: Forbid, or Allow where overlaps do no harm.</source>
        <translation>concurrencyPolicy: Forbid를 쓰거나, 겹쳐도 괜찮다면 Allow를 쓰세요.</translation>
    </message>
    <message>
        <source>Let no two runs overlap (Forbid)</source>
        <translation>두 실행이 겹치지 않게 하기 (Forbid)</translation>
    </message>
    <message>
        <source>Say that runs may overlap (Allow)</source>
        <translation>실행이 겹쳐도 된다고 적기 (Allow)</translation>
    </message>
    <message>
        <source>The name of a StatefulSet can have %1 characters, because a label of its Pods adds 11 more; this one has %2. The StatefulSet is accepted, but no Pod can be created.</source>
        <translation>StatefulSet의 이름은 그 Pod의 레이블에 11자가 더 붙으므로 %1자까지 쓸 수 있는데, 이 이름은 %2자입니다. StatefulSet은 받아들여지지만 Pod를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>더 짧은 이름을 고르세요.</translation>
    </message>
    <message>
        <source>Shorten it to &quot;%1&quot;</source>
        <translation>&quot;%1&quot;(으)로 줄이기</translation>
    </message>
    <message>
        <source>There is %1 here. It looks like the plain character, but is none that YAML knows.</source>
        <extracomment>%1 is such as &quot;a non-breaking space&quot; or &quot;a curly quote&quot;.</extracomment>
        <translation>여기에 %1이(가) 있습니다. 일반 문자처럼 보이지만 YAML이 아는 문자가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>ServiceBar</name>
    <message>
        <source>no pod is ready: every new connection is refused</source>
        <translation>준비된 Pod가 없어 새 연결이 모두 거부됩니다</translation>
    </message>
    <message>
        <source>%1 of %2 listed pods get new connections</source>
        <translation>목록의 Pod %2개 중 %1개가 새 연결을 받습니다</translation>
    </message>
    <message>
        <source>%1 % of new connections fail</source>
        <translation>새 연결의 %1%가 실패합니다</translation>
    </message>
    <message>
        <source>the nodes are still learning of a change</source>
        <translation>노드에 변경이 아직 퍼지는 중입니다</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Service %1: %2</source>
        <translation>Service %1: %2</translation>
    </message>
    <message>
        <source>failed %1 (%2)</source>
        <extracomment>failed requests and why, behind &quot;served 120&quot;</extracomment>
        <translation>실패 %1 (%2)</translation>
    </message>
    <message>
        <source>served %1</source>
        <extracomment>number of requests that were answered well</extracomment>
        <translation>응답 %1</translation>
    </message>
</context>
<context>
    <name>slipway</name>
    <message>
        <source>waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>pulling image</source>
        <translation>이미지 받는 중</translation>
    </message>
    <message>
        <source>postStart hook</source>
        <translation>postStart 훅</translation>
    </message>
    <message>
        <source>preStop hook</source>
        <translation>preStop 훅</translation>
    </message>
    <message>
        <source>SIGTERM, stopping</source>
        <translation>SIGTERM, 종료 중</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>종료됨</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>not listening yet</source>
        <extracomment>the program runs but accepts no connections yet</extracomment>
        <translation>아직 연결을 받지 않음</translation>
    </message>
    <message>
        <source>running, not ready</source>
        <translation>실행 중, 준비 안 됨</translation>
    </message>
    <message>
        <source>not healthy yet</source>
        <translation>아직 정상이 아님</translation>
    </message>
    <message>
        <source>It is marked as UTF-16 but is not valid UTF-16.</source>
        <translation>UTF-16으로 표시되어 있지만 올바른 UTF-16이 아닙니다.</translation>
    </message>
    <message>
        <source>It has %1 MB; Slipway opens files of up to %2 MB.</source>
        <translation>크기가 %1 MB입니다. Slipway는 %2 MB 이하의 파일을 엽니다.</translation>
    </message>
    <message>
        <source>It holds binary data, not text.</source>
        <translation>텍스트가 아니라 이진 데이터입니다.</translation>
    </message>
    <message>
        <source>Line %1 is not valid UTF-8. Convert the file to UTF-8 first.</source>
        <translation>%1번째 줄이 올바른 UTF-8이 아닙니다. 먼저 파일을 UTF-8로 변환하세요.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>폴더입니다.</translation>
    </message>
    <message>
        <source>What it belongs to is not written as a mapping here.</source>
        <translation>이 필드가 속한 상위 항목이 여기에 매핑으로 쓰여 있지 않습니다.</translation>
    </message>
    <message>
        <source>Its shape is free. Edit it in the YAML.</source>
        <translation>정해진 형태가 없습니다. YAML에서 고치세요.</translation>
    </message>
    <message>
        <source>It should be a mapping, but something else is written. Edit it in the YAML.</source>
        <translation>매핑이어야 하는데 다른 것이 쓰여 있습니다. YAML에서 고치세요.</translation>
    </message>
    <message>
        <source>It should be a list, but something else is written. Edit it in the YAML.</source>
        <translation>목록이어야 하는데 다른 것이 쓰여 있습니다. YAML에서 고치세요.</translation>
    </message>
    <message>
        <source>It should be a single value, but something else is written. Edit it in the YAML.</source>
        <translation>단일 값이어야 하는데 다른 것이 쓰여 있습니다. YAML에서 고치세요.</translation>
    </message>
    <message>
        <source>A template fills it in. Edit it in the YAML.</source>
        <translation>템플릿이 채우는 값입니다. YAML에서 고치세요.</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>모든 값</translation>
    </message>
    <message>
        <source>string</source>
        <translation>문자열</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>불리언</translation>
    </message>
    <message>
        <source>integer or string</source>
        <translation>정수 또는 문자열</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>base64 data</source>
        <translation>base64 데이터</translation>
    </message>
    <message>
        <source>map</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>object</source>
        <translation>오브젝트</translation>
    </message>
    <message>
        <source>list of objects</source>
        <translation>오브젝트 목록</translation>
    </message>
    <message>
        <source>list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>앵커</translation>
    </message>
    <message>
        <source>It holds characters that Slipway cannot write back unchanged.</source>
        <translation>Slipway가 그대로 다시 쓸 수 없는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>It is written as *%1, an alias of another place.</source>
        <translation>다른 곳의 별칭인 *%1(으)로 쓰여 있습니다.</translation>
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
        <source>Start a new file, empty or from a template</source>
        <translation>빈 파일이나 템플릿으로 새 파일을 시작합니다</translation>
    </message>
    <message>
        <source>Open YAML or JSON files</source>
        <translation>YAML이나 JSON 파일을 엽니다</translation>
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
        <translation>선택한 텍스트를 잘라냅니다</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>선택한 텍스트를 복사합니다</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Insert the clipboard&apos;s text</source>
        <translation>클립보드의 텍스트를 넣습니다</translation>
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
        <source>Find in the part that is open</source>
        <translation>열려 있는 화면에서 찾습니다</translation>
    </message>
    <message>
        <source>Find an object by kind, name or namespace</source>
        <translation>종류, 이름, 네임스페이스로 오브젝트를 찾습니다</translation>
    </message>
    <message>
        <source>Rename the selected object and every reference to it</source>
        <translation>선택한 오브젝트와 그것을 가리키는 모든 참조의 이름을 바꿉니다</translation>
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
        <translation>선택한 오브젝트를 파일에서 제거합니다</translation>
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
        <translation>텍스트를 직접 고칩니다</translation>
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
        <source>Show the fixes for the selected problem</source>
        <translation>선택한 문제의 빠른 수정을 보여 줍니다</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Show the graph or text larger</source>
        <translation>그래프나 텍스트를 더 크게 보여 줍니다</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>Show the graph or text smaller</source>
        <translation>그래프나 텍스트를 더 작게 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>맞춤(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole graph, or the text at its normal size</source>
        <translation>그래프 전체를, 또는 텍스트를 보통 크기로 보여 줍니다</translation>
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
        <translation>모든 것을 크게 보이고 옆 패널을 숨깁니다</translation>
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
        <translation>모든 단축키를 보여 줍니다</translation>
    </message>
    <message>
        <source>Show the versions that belong in a bug report</source>
        <translation>오류 보고에 필요한 버전을 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <translation>Slipway 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Show version and licence</source>
        <translation>버전과 라이선스를 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>새로 만들기(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open Files…</source>
        <translation>파일 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>폴더 열기(&amp;F)…</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;Object…</source>
        <translation>오브젝트 찾기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Quick Fix…</source>
        <translation>빠른 수정(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Versions for a Report…</source>
        <translation>보고용 버전 정보(&amp;V)…</translation>
    </message>
    <message>
        <source>Move the selected object above the one before it in its file</source>
        <translation>선택한 오브젝트를 파일 안에서 바로 앞 오브젝트 위로 옮깁니다</translation>
    </message>
    <message>
        <source>Move Object Do&amp;wn</source>
        <translation>오브젝트 아래로 옮기기(&amp;W)</translation>
    </message>
    <message>
        <source>Move the selected object below the next one in its file</source>
        <translation>선택한 오브젝트를 파일 안에서 다음 오브젝트 아래로 옮깁니다</translation>
    </message>
    <message>
        <source>Fix All &amp;Safe Problems in This File…</source>
        <translation>이 파일의 안전한 문제 모두 고치기(&amp;S)…</translation>
    </message>
    <message>
        <source>Show every change that is right in every case, and make them in one step</source>
        <translation>언제나 옳은 변경을 모두 보여 주고 한 단계로 적용합니다</translation>
    </message>
    <message>
        <source>Rena&amp;me Object…</source>
        <translation>오브젝트 이름 바꾸기(&amp;M)…</translation>
    </message>
    <message>
        <source>Dupl&amp;icate Object</source>
        <translation>오브젝트 복제(&amp;I)</translation>
    </message>
    <message>
        <source>Mo&amp;ve Object Up</source>
        <translation>오브젝트 위로 옮기기(&amp;V)</translation>
    </message>
</context>
<context>
    <name>slipway::Api</name>
    <message>
        <source>&quot;%1&quot; is no resource of a container.</source>
        <translation>&quot;%1&quot;은(는) 컨테이너의 리소스가 아닙니다.</translation>
    </message>
    <message>
        <source>Write cpu or memory, or a resource with a domain such as example.com/gpu.</source>
        <translation>cpu나 memory, 또는 example.com/gpu처럼 도메인이 있는 리소스를 쓰세요.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>오브젝트</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no apiVersion: it has more than one slash.</source>
        <translation>&quot;%1&quot;은(는) apiVersion이 아닙니다. 슬래시가 두 개 이상 있습니다.</translation>
    </message>
    <message>
        <source>Write group and version, such as apps/v1.</source>
        <translation>apps/v1처럼 그룹과 버전을 쓰세요.</translation>
    </message>
    <message>
        <source>The apiVersion of the object to scale is missing.</source>
        <translation>스케일할 오브젝트의 apiVersion이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no API group.</source>
        <translation>&quot;%1&quot;에 API 그룹이 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Write the apiVersion that the object itself has, such as apps/v1.</source>
        <translation>apps/v1처럼 그 오브젝트에 있는 apiVersion을 그대로 쓰세요.</translation>
    </message>
    <message>
        <source>The metric has no name.</source>
        <translation>메트릭에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Add the name of the metric.</source>
        <translation>메트릭의 이름을 추가하세요.</translation>
    </message>
    <message>
        <source>a metric</source>
        <translation>메트릭</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, but it must be more than 0.</source>
        <translation>&quot;%1&quot;의 값이 %2인데, 0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>Write the value that the metric should have on average.</source>
        <translation>메트릭이 평균적으로 가져야 할 값을 쓰세요.</translation>
    </message>
    <message>
        <source>Add &quot;type:&quot; with Utilization, Value or AverageValue.</source>
        <translation>&quot;type:&quot;을 추가하고 Utilization, Value, AverageValue 중 하나를 쓰세요.</translation>
    </message>
    <message>
        <source>Write either &quot;%1&quot; or &quot;%2&quot;.</source>
        <translation>&quot;%1&quot;와(과) &quot;%2&quot; 중 하나만 쓰세요.</translation>
    </message>
    <message>
        <source>The target has no number to aim at.</source>
        <translation>target에 목표로 삼을 수가 없습니다.</translation>
    </message>
    <message>
        <source>The target has two numbers to aim at.</source>
        <translation>target에 목표로 삼을 수가 두 개 있습니다.</translation>
    </message>
    <message>
        <source>Add &quot;averageValue&quot; with the wanted average over all Pods.</source>
        <translation>&quot;averageValue&quot;를 추가하고 모든 Pod에 대해 원하는 평균을 쓰세요.</translation>
    </message>
    <message>
        <source>The metric does not say which resource it measures.</source>
        <translation>메트릭에 어떤 리소스를 측정할지 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>Add &quot;name: cpu&quot; or &quot;name: memory&quot;.</source>
        <translation>&quot;name: cpu&quot;나 &quot;name: memory&quot;를 추가하세요.</translation>
    </message>
    <message>
        <source>The metric does not say which container it measures.</source>
        <translation>메트릭에 어떤 컨테이너를 측정할지 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>Add the name of a container.</source>
        <translation>컨테이너의 이름을 추가하세요.</translation>
    </message>
    <message>
        <source>a container</source>
        <translation>컨테이너</translation>
    </message>
    <message>
        <source>Add &quot;type:&quot; with Resource, Pods, Object, External or ContainerResource.</source>
        <translation>&quot;type:&quot;을 추가하고 Resource, Pods, Object, External, ContainerResource 중 하나를 쓰세요.</translation>
    </message>
    <message>
        <source>A metric of type %1 needs the block &quot;%2&quot;.</source>
        <translation>유형이 %1인 메트릭에는 블록 &quot;%2&quot;이(가) 필요합니다.</translation>
    </message>
    <message>
        <source>Add &quot;%1:&quot;, or change the type to what is written.</source>
        <translation>&quot;%1:&quot;을(를) 추가하거나, 쓰여 있는 블록에 맞게 유형을 바꾸세요.</translation>
    </message>
    <message>
        <source>A metric of type %1 cannot have a block &quot;%2&quot;.</source>
        <translation>유형이 %1인 메트릭에는 블록 &quot;%2&quot;을(를) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Make it a metric of its own, or remove it.</source>
        <translation>별도의 메트릭으로 만들거나 제거하세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing, and 0 is not allowed.</source>
        <translation>&quot;%1&quot;이(가) 없는데, 0은 허용되지 않습니다.</translation>
    </message>
    <message>
        <source>Write a number of 1 or more.</source>
        <translation>1 이상의 수를 쓰세요.</translation>
    </message>
    <message>
        <source>The list of policies is empty.</source>
        <translation>정책 목록이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Add a policy, or remove &quot;policies&quot; to get the usual ones.</source>
        <translation>정책을 추가하거나, 기본 정책을 쓰려면 &quot;policies&quot;를 제거하세요.</translation>
    </message>
    <message>
        <source>A tolerance cannot be negative.</source>
        <translation>허용 오차는 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>Write 0 or more, for example 0.1.</source>
        <translation>0 이상의 수를 쓰세요. 예: 0.1.</translation>
    </message>
    <message>
        <source>&quot;maxReplicas&quot; is missing, and it cannot be 0.</source>
        <translation>&quot;maxReplicas&quot;가 없는데, 0이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>Add the largest number of Pods to run.</source>
        <translation>실행할 Pod의 최대 개수를 추가하세요.</translation>
    </message>
    <message>
        <source>maxReplicas is %1, which is less than minReplicas, %2.</source>
        <translation>maxReplicas가 %1인데, minReplicas인 %2보다 작습니다.</translation>
    </message>
    <message>
        <source>Make maxReplicas equal to minReplicas or larger.</source>
        <translation>maxReplicas를 minReplicas와 같거나 더 크게 하세요.</translation>
    </message>
    <message>
        <source>With no Pods running there is nothing that these metrics could measure.</source>
        <translation>실행 중인 Pod가 없으면 이 메트릭으로 측정할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Set minReplicas to 1 or more.</source>
        <translation>minReplicas를 1 이상으로 설정하세요.</translation>
    </message>
    <message>
        <source>This claim does not say how much storage it needs.</source>
        <translation>이 클레임에는 필요한 스토리지 크기가 없습니다.</translation>
    </message>
    <message>
        <source>Add &quot;storage: 1Gi&quot; under &quot;resources&quot; and &quot;requests&quot;.</source>
        <translation>&quot;resources&quot;의 &quot;requests&quot; 아래에 &quot;storage: 1Gi&quot;를 추가하세요.</translation>
    </message>
    <message>
        <source>A claim must ask for more than %1.</source>
        <translation>클레임은 %1보다 많이 요청해야 합니다.</translation>
    </message>
    <message>
        <source>Write the size that the program needs, for example 1Gi.</source>
        <translation>프로그램에 필요한 크기를 쓰세요. 예: 1Gi.</translation>
    </message>
    <message>
        <source>A claim can copy from &quot;%1&quot; only if its API group is given.</source>
        <translation>클레임은 API 그룹이 지정되어 있어야만 &quot;%1&quot;에서 복사할 수 있습니다.</translation>
    </message>
    <message>
        <source>Write kind PersistentVolumeClaim, or add the apiGroup, such as snapshot.storage.k8s.io.</source>
        <translation>kind를 PersistentVolumeClaim으로 쓰거나, snapshot.storage.k8s.io 같은 apiGroup을 추가하세요.</translation>
    </message>
    <message>
        <source>an API group</source>
        <translation>API 그룹</translation>
    </message>
    <message>
        <source>a Namespace</source>
        <translation>네임스페이스</translation>
    </message>
    <message>
        <source>dataSource cannot be used together with a source in another namespace.</source>
        <translation>dataSource는 다른 네임스페이스의 원본과 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Remove &quot;dataSource&quot;.</source>
        <translation>&quot;dataSource&quot;를 제거하세요.</translation>
    </message>
    <message>
        <source>dataSource and dataSourceRef name different sources.</source>
        <translation>dataSource와 dataSourceRef에 서로 다른 원본이 지정되어 있습니다.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>둘 중 하나만 남기세요.</translation>
    </message>
    <message>
        <source>The other one.</source>
        <translation>다른 하나입니다.</translation>
    </message>
    <message>
        <source>a StorageClass</source>
        <translation>StorageClass</translation>
    </message>
    <message>
        <source>a VolumeAttributesClass</source>
        <translation>VolumeAttributesClass</translation>
    </message>
    <message>
        <source>ReadWriteOncePod excludes every other access mode.</source>
        <translation>ReadWriteOncePod는 다른 접근 모드와 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep ReadWriteOncePod alone, or remove it.</source>
        <translation>ReadWriteOncePod만 남기거나, 그것을 제거하세요.</translation>
    </message>
    <message>
        <source>Add it with the labels of the template, so that the object finds its own Pods.</source>
        <translation>템플릿의 레이블로 추가하여 오브젝트가 자신의 Pod를 찾을 수 있게 하세요.</translation>
    </message>
    <message>
        <source>Add the description of the Pods that it is to make.</source>
        <translation>만들 Pod에 대한 설명을 추가하세요.</translation>
    </message>
    <message>
        <source>Add at least one container with a name and an image.</source>
        <translation>이름과 이미지가 있는 컨테이너를 하나 이상 추가하세요.</translation>
    </message>
    <message>
        <source>Add the image that the container is to run, for example &quot;image: nginx:1.27&quot;.</source>
        <translation>컨테이너가 실행할 이미지를 추가하세요. 예: &quot;image: nginx:1.27&quot;.</translation>
    </message>
    <message>
        <source>Add &quot;pathType: Prefix&quot;, or &quot;Exact&quot; for this one path only.</source>
        <translation>&quot;pathType: Prefix&quot;를 추가하세요. 이 경로 하나에만 적용하려면 &quot;Exact&quot;를 쓰세요.</translation>
    </message>
    <message>
        <source>Add a list with the way it will be used, for example ReadWriteOnce.</source>
        <translation>사용 방식을 담은 목록을 추가하세요. 예: ReadWriteOnce.</translation>
    </message>
    <message>
        <source>Add a name; other settings refer to it.</source>
        <translation>이름을 추가하세요. 다른 설정이 이 이름을 참조합니다.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;을(를) 추가하세요.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1에서 %2까지</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>&quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in %2.</source>
        <translation>%2에 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>다음 중 하나를 사용하세요: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <extracomment>%3 is a whole sentence with the rule that is broken.</extracomment>
        <translation>&quot;%1&quot;이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value that &quot;%2&quot; can have.</source>
        <translation>&quot;%1&quot;은(는) &quot;%2&quot;에 쓸 수 있는 값이 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, but it must be %3.</source>
        <translation>&quot;%1&quot;의 값이 %2인데, 허용되는 값은 %3입니다.</translation>
    </message>
    <message>
        <source>Write a number %1.</source>
        <translation>%1의 수를 쓰세요.</translation>
    </message>
    <message>
        <source>Set &quot;%1&quot; to %2</source>
        <translation>&quot;%1&quot;을(를) %2(으)로 설정</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of %2. %3</source>
        <extracomment>%1 a name, %2 what it names (&quot;a container&quot;), %3 a whole sentence with the rule that is broken.</extracomment>
        <translation>&quot;%1&quot;은(는) %2의 이름이 될 수 없습니다. %3</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>소문자, 숫자, 하이픈을 사용하세요.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens, for example &quot;%1&quot;.</source>
        <translation>소문자, 숫자, 하이픈을 사용하세요. 예: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Rename it to &quot;%1&quot;</source>
        <translation>이름을 &quot;%1&quot;(으)로 바꾸기</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand for &quot;%2&quot;. %3</source>
        <translation>&quot;%1&quot;은(는) &quot;%2&quot;을(를) 대신할 수 없습니다. %3</translation>
    </message>
    <message>
        <source>Correct &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;을(를) 고치세요.</translation>
    </message>
    <message>
        <source>Write for example &quot;%1&quot;.</source>
        <translation>예를 들어 &quot;%1&quot;(이)라고 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be set together with %2.</source>
        <translation>&quot;%1&quot;은(는) %2와(과) 함께 설정할 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be set here. %2</source>
        <translation>&quot;%1&quot;은(는) 여기에서 설정할 수 없습니다. %2</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;을(를) 제거하세요.</translation>
    </message>
    <message>
        <source>Correct the name, or add what it names.</source>
        <translation>이름을 고치거나, 그 이름이 가리키는 것을 추가하세요.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>&quot;%1&quot;을(를) 쓰려고 했나요?</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>둘 중 하나의 이름을 바꾸세요.</translation>
    </message>
    <message>
        <source>The first one.</source>
        <translation>첫 번째 것입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a key here. %2</source>
        <extracomment>%2 is a whole sentence with the rule that is broken.</extracomment>
        <translation>&quot;%1&quot;은(는) 여기서 키가 될 수 없습니다. %2</translation>
    </message>
    <message>
        <source>Use letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot;.</source>
        <translation>영문자, 숫자, &quot;-&quot;, &quot;_&quot;, &quot;.&quot;을 쓰세요.</translation>
    </message>
    <message>
        <source>The contents are %1 bytes long; at most %2 are allowed.</source>
        <translation>내용의 길이가 %1바이트인데, 최대 %2바이트까지 허용됩니다.</translation>
    </message>
    <message>
        <source>Split them, or keep large files in a volume.</source>
        <translation>내용을 나누거나, 큰 파일은 볼륨에 두세요.</translation>
    </message>
    <message>
        <source>Let &quot;kubectl create secret docker-registry&quot; write it, or choose the type Opaque.</source>
        <translation>&quot;kubectl create secret docker-registry&quot;로 만들거나, 유형을 Opaque로 하세요.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is no JSON object.</source>
        <translation>&quot;%1&quot;의 값이 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>Add the key, or choose the type Opaque.</source>
        <translation>그 키를 추가하거나, 유형을 Opaque로 하세요.</translation>
    </message>
    <message>
        <source>A token must say whose it is.</source>
        <translation>토큰에는 누구의 것인지 나와 있어야 합니다.</translation>
    </message>
    <message>
        <source>Add the annotation kubernetes.io/service-account.name.</source>
        <translation>어노테이션 kubernetes.io/service-account.name을 추가하세요.</translation>
    </message>
    <message>
        <source>The private key is empty.</source>
        <translation>개인 키가 비어 있습니다.</translation>
    </message>
    <message>
        <source>Write the key into it.</source>
        <translation>개인 키를 넣으세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in data and in binaryData.</source>
        <translation>&quot;%1&quot;이(가) data와 binaryData에 모두 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 entries, but at most %3 are allowed.</source>
        <translation>&quot;%1&quot;에 항목이 %2개 있는데, 최대 %3개까지 허용됩니다.</translation>
    </message>
    <message>
        <source>Remove some of them.</source>
        <translation>그중 일부를 제거하세요.</translation>
    </message>
    <message>
        <source>&quot;restartPolicyRules&quot; needs a &quot;restartPolicy&quot; for everything that they do not say.</source>
        <translation>&quot;restartPolicyRules&quot;에는 규칙이 다루지 않는 모든 경우를 위한 &quot;restartPolicy&quot;가 필요합니다.</translation>
    </message>
    <message>
        <source>Add &quot;restartPolicy: Never&quot;, or another policy.</source>
        <translation>&quot;restartPolicy: Never&quot;나 다른 정책을 추가하세요.</translation>
    </message>
    <message>
        <source>This rule does not say for which exit codes it is.</source>
        <translation>이 규칙에는 어떤 종료 코드에 대한 것인지 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>Add &quot;exitCodes&quot;.</source>
        <translation>&quot;exitCodes&quot;를 추가하세요.</translation>
    </message>
    <message>
        <source>Two entries are about &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;에 대한 항목이 두 개 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in an entry of &quot;resizePolicy&quot;.</source>
        <translation>&quot;resizePolicy&quot;의 한 항목에 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>A Pod that never restarts its containers cannot restart them to change their size.</source>
        <translation>컨테이너를 다시 시작하지 않는 Pod는 크기를 바꾸려고 컨테이너를 다시 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Write &quot;restartPolicy: NotRequired&quot; here.</source>
        <translation>여기에 &quot;restartPolicy: NotRequired&quot;를 쓰세요.</translation>
    </message>
    <message>
        <source>The name of the image begins or ends with a blank.</source>
        <translation>이미지 이름이 공백으로 시작하거나 끝납니다.</translation>
    </message>
    <message>
        <source>Remove the blank.</source>
        <translation>공백을 제거하세요.</translation>
    </message>
    <message>
        <source>Port %1 of the node is taken twice.</source>
        <translation>노드의 포트 %1을(를) 두 번 사용합니다.</translation>
    </message>
    <message>
        <source>With hostNetwork the program is on the node&apos;s own network, so &quot;hostPort&quot; must equal &quot;containerPort&quot;.</source>
        <translation>hostNetwork를 쓰면 프로그램이 노드의 네트워크를 그대로 쓰므로 &quot;hostPort&quot;가 &quot;containerPort&quot;와 같아야 합니다.</translation>
    </message>
    <message>
        <source>Write the same number, or remove &quot;hostPort&quot;.</source>
        <translation>같은 번호를 쓰거나 &quot;hostPort&quot;를 제거하세요.</translation>
    </message>
    <message>
        <source>Two containers are called &quot;%1&quot;.</source>
        <translation>이름이 &quot;%1&quot;인 컨테이너가 두 개 있습니다.</translation>
    </message>
    <message>
        <source>An init container is not restarted to change its size.</source>
        <translation>초기화 컨테이너는 크기를 바꾸려고 다시 시작되지 않습니다.</translation>
    </message>
    <message>
        <source>A container for debugging only lends a shell to a running Pod.</source>
        <translation>디버깅용 컨테이너는 실행 중인 Pod에 셸을 제공할 뿐입니다.</translation>
    </message>
    <message>
        <source>There is no container &quot;%1&quot;.</source>
        <translation>컨테이너 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Containers for debugging are added to a Pod that runs already.</source>
        <translation>디버깅용 컨테이너는 이미 실행 중인 Pod에 추가합니다.</translation>
    </message>
    <message>
        <source>A template cannot hold containers for debugging.</source>
        <translation>템플릿에는 디버깅용 컨테이너를 넣을 수 없습니다.</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Two ports are called &quot;%1&quot;.</source>
        <translation>이름이 &quot;%1&quot;인 포트가 두 개 있습니다.</translation>
    </message>
    <message>
        <source>A port has no number.</source>
        <translation>포트에 번호가 없습니다.</translation>
    </message>
    <message>
        <source>Add &quot;containerPort:&quot; with a number from 1 to 65535.</source>
        <translation>&quot;containerPort:&quot;를 추가하고 1에서 65535까지의 수를 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the unit of %2.</source>
        <translation>&quot;%1&quot;은(는) %2의 단위가 될 수 없습니다.</translation>
    </message>
    <message>
        <source>Write 1 for cores or 1m for thousandths.</source>
        <translation>코어는 1, 천분의 일은 1m처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Write 1, 1k, 1M, 1G, 1Ki, 1Mi or 1Gi.</source>
        <translation>1, 1k, 1M, 1G, 1Ki, 1Mi, 1Gi처럼 쓰세요.</translation>
    </message>
    <message>
        <source>a volume</source>
        <translation>볼륨</translation>
    </message>
    <message>
        <source>This Pod has no volume &quot;%1&quot;.</source>
        <translation>이 Pod에는 볼륨 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Variables can only be read from a file in an emptyDir volume.</source>
        <translation>변수는 emptyDir 볼륨의 파일에서만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Name a volume with &quot;emptyDir&quot;.</source>
        <translation>&quot;emptyDir&quot;가 있는 볼륨을 지정하세요.</translation>
    </message>
    <message>
        <source>a ConfigMap</source>
        <translation>ConfigMap</translation>
    </message>
    <message>
        <source>a Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Variable &quot;%1&quot; has both a fixed value and a source.</source>
        <translation>변수 &quot;%1&quot;에 고정 값과 출처가 모두 있습니다.</translation>
    </message>
    <message>
        <source>Keep either &quot;value&quot; or &quot;valueFrom&quot;.</source>
        <translation>&quot;value&quot;와 &quot;valueFrom&quot; 중 하나만 남기세요.</translation>
    </message>
    <message>
        <source>Keep the fixed value</source>
        <translation>고정 값 유지</translation>
    </message>
    <message>
        <source>Keep the source</source>
        <translation>출처 유지</translation>
    </message>
    <message>
        <source>&quot;valueFrom&quot; of variable &quot;%1&quot; names no source.</source>
        <translation>변수 &quot;%1&quot;의 &quot;valueFrom&quot;에 출처가 없습니다.</translation>
    </message>
    <message>
        <source>Variable &quot;%1&quot; has several sources.</source>
        <translation>변수 &quot;%1&quot;에 출처가 여러 개 있습니다.</translation>
    </message>
    <message>
        <source>Name one: configMapKeyRef, secretKeyRef, fieldRef or resourceFieldRef.</source>
        <translation>configMapKeyRef, secretKeyRef, fieldRef, resourceFieldRef 중 하나를 지정하세요.</translation>
    </message>
    <message>
        <source>An entry of &quot;envFrom&quot; names a ConfigMap and a Secret.</source>
        <translation>&quot;envFrom&quot;의 한 항목이 ConfigMap과 Secret을 모두 지정합니다.</translation>
    </message>
    <message>
        <source>An entry of &quot;envFrom&quot; names neither a ConfigMap nor a Secret.</source>
        <translation>&quot;envFrom&quot;의 한 항목에 ConfigMap도 Secret도 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Name one of them in each entry.</source>
        <translation>각 항목에 둘 중 하나를 지정하세요.</translation>
    </message>
    <message>
        <source>Fields of a Pod can only be named in version v1.</source>
        <translation>Pod의 필드는 버전 v1로만 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove &quot;apiVersion&quot; here.</source>
        <translation>여기의 &quot;apiVersion&quot;을 제거하세요.</translation>
    </message>
    <message>
        <source>Only single labels and annotations can be read with a key in brackets, not &quot;%1&quot;.</source>
        <translation>대괄호 안의 키로는 개별 레이블과 어노테이션만 읽을 수 있으며, &quot;%1&quot;은(는) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of a Pod that can be read here.</source>
        <translation>&quot;%1&quot;은(는) 여기에서 읽을 수 있는 Pod의 필드가 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable. %2</source>
        <extracomment>%2 is a whole sentence with the rule that is broken.</extracomment>
        <translation>&quot;%1&quot;은(는) 변수 이름이 될 수 없습니다. %2</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores.</source>
        <translation>글자, 숫자, 밑줄을 사용하세요.</translation>
    </message>
    <message>
        <source>a host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>A path of this type cannot be empty.</source>
        <translation>이 유형의 경로는 비워 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; does not begin with a slash.</source>
        <translation>경로 &quot;%1&quot;이(가) 슬래시로 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>Add &quot;path: /&quot;.</source>
        <translation>&quot;path: /&quot;를 추가하세요.</translation>
    </message>
    <message>
        <source>Begin the path with &quot;/&quot;.</source>
        <translation>경로를 &quot;/&quot;로 시작하세요.</translation>
    </message>
    <message>
        <source>Put a slash before the path</source>
        <translation>경로 앞에 슬래시 넣기</translation>
    </message>
    <message>
        <source>Write the path as visitors see it, without that part.</source>
        <translation>그 부분을 빼고 방문자가 보는 대로 경로를 쓰세요.</translation>
    </message>
    <message>
        <source>A path cannot contain &quot;%1&quot;.</source>
        <translation>경로에는 &quot;%1&quot;이(가) 들어갈 수 없습니다.</translation>
    </message>
    <message>
        <source>A path cannot end with &quot;%1&quot;.</source>
        <translation>경로는 &quot;%1&quot;(으)로 끝날 수 없습니다.</translation>
    </message>
    <message>
        <source>Name exactly one Service and its port.</source>
        <translation>Service 하나와 그 포트만 지정하세요.</translation>
    </message>
    <message>
        <source>a Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Give the port of the Service either as &quot;name&quot; or as &quot;number&quot;.</source>
        <translation>Service의 포트를 &quot;name&quot;이나 &quot;number&quot; 중 하나로 지정하세요.</translation>
    </message>
    <message>
        <source>The port has both a name and a number.</source>
        <translation>포트에 이름과 번호가 모두 있습니다.</translation>
    </message>
    <message>
        <source>The backend does not say which port of the Service to use.</source>
        <translation>백엔드에 Service의 어느 포트를 쓸지 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>The backend names both a Service and a resource.</source>
        <translation>백엔드에 Service와 리소스가 모두 지정되어 있습니다.</translation>
    </message>
    <message>
        <source>The backend names no Service.</source>
        <translation>백엔드에 Service가 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is an IP address; a host is a name.</source>
        <translation>%1은(는) IP 주소입니다. 호스트는 이름이어야 합니다.</translation>
    </message>
    <message>
        <source>Write a DNS name such as shop.example.com, or remove &quot;host&quot; to match all.</source>
        <translation>shop.example.com 같은 DNS 이름을 쓰거나, 모든 호스트에 맞추려면 &quot;host&quot;를 제거하세요.</translation>
    </message>
    <message>
        <source>Add a path and the Service that answers it.</source>
        <translation>경로와 그 경로에 응답할 Service를 추가하세요.</translation>
    </message>
    <message>
        <source>The annotation asks for the class &quot;%1&quot; and the spec for &quot;%2&quot;.</source>
        <translation>어노테이션은 클래스 &quot;%1&quot;을(를), spec은 &quot;%2&quot;을(를) 요청합니다.</translation>
    </message>
    <message>
        <source>Remove the annotation; it is the old way.</source>
        <translation>어노테이션을 제거하세요. 예전 방식입니다.</translation>
    </message>
    <message>
        <source>The class in the spec.</source>
        <translation>spec의 클래스입니다.</translation>
    </message>
    <message>
        <source>This Ingress has neither rules nor a default backend.</source>
        <translation>이 Ingress에는 규칙도 기본 백엔드도 없습니다.</translation>
    </message>
    <message>
        <source>Add a rule with the path and the Service that answers it.</source>
        <translation>경로와 그 경로에 응답할 Service를 지정한 규칙을 추가하세요.</translation>
    </message>
    <message>
        <source>an IngressClass</source>
        <translation>IngressClass</translation>
    </message>
    <message>
        <source>This name is longer than %1 bytes.</source>
        <translation>이 이름은 %1바이트보다 깁니다.</translation>
    </message>
    <message>
        <source>Write a shorter name.</source>
        <translation>더 짧은 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>Add the controller that serves this class, such as k8s.io/ingress-nginx.</source>
        <translation>이 클래스를 담당하는 컨트롤러를 추가하세요. 예: k8s.io/ingress-nginx.</translation>
    </message>
    <message>
        <source>a controller</source>
        <translation>컨트롤러</translation>
    </message>
    <message>
        <source>Parameters with scope Cluster are in no namespace.</source>
        <translation>scope가 Cluster인 매개변수는 네임스페이스에 속하지 않습니다.</translation>
    </message>
    <message>
        <source>Remove &quot;namespace&quot;, or set &quot;scope: Namespace&quot;.</source>
        <translation>&quot;namespace&quot;를 제거하거나 &quot;scope: Namespace&quot;로 설정하세요.</translation>
    </message>
    <message>
        <source>Parameters with scope Namespace need the namespace they are in.</source>
        <translation>scope가 Namespace인 매개변수에는 그것이 속한 네임스페이스가 필요합니다.</translation>
    </message>
    <message>
        <source>Add &quot;namespace:&quot;.</source>
        <translation>&quot;namespace:&quot;를 추가하세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a number nor a percentage.</source>
        <translation>&quot;%1&quot;은(는) 숫자도 백분율도 아닙니다.</translation>
    </message>
    <message>
        <source>Write a whole number such as 1, or a percentage such as 25%.</source>
        <translation>1 같은 정수나 25% 같은 백분율을 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, but there are never more than all Pods.</source>
        <translation>&quot;%1&quot;의 값이 %2인데, 전체 Pod보다 많을 수는 없습니다.</translation>
    </message>
    <message>
        <source>Write at most 100%.</source>
        <translation>100% 이하로 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing: a port is a number from 1 to 65535.</source>
        <translation>&quot;%1&quot;이(가) 없습니다. 포트는 1에서 65535까지의 수입니다.</translation>
    </message>
    <message>
        <source>Add the number of the port.</source>
        <translation>포트 번호를 추가하세요.</translation>
    </message>
    <message>
        <source>In quotes &quot;%1&quot; is the name of a port, and a name needs a letter.</source>
        <translation>따옴표 안의 &quot;%1&quot;은(는) 포트 이름이며, 이름에는 글자가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Remove the quotes to mean the number.</source>
        <translation>번호를 뜻한다면 따옴표를 제거하세요.</translation>
    </message>
    <message>
        <source>Remove the quotes around %1</source>
        <translation>%1의 따옴표 제거</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, but at most %3 are allowed here.</source>
        <translation>&quot;%1&quot;의 값이 %2인데, 여기서는 최대 %3까지 허용됩니다.</translation>
    </message>
    <message>
        <source>Write a smaller number.</source>
        <translation>더 작은 수를 쓰세요.</translation>
    </message>
    <message>
        <source>A Job with completionMode Indexed needs the number of its indexes.</source>
        <translation>completionMode가 Indexed인 Job에는 인덱스의 개수가 필요합니다.</translation>
    </message>
    <message>
        <source>Add &quot;completions:&quot;.</source>
        <translation>&quot;completions:&quot;를 추가하세요.</translation>
    </message>
    <message>
        <source>Write at most the number of completions.</source>
        <translation>completions의 수 이하로 쓰세요.</translation>
    </message>
    <message>
        <source>With more than %1 completions and a limit per index, &quot;maxFailedIndexes&quot; is needed.</source>
        <translation>completions가 %1보다 크고 인덱스별 제한이 있으면 &quot;maxFailedIndexes&quot;가 필요합니다.</translation>
    </message>
    <message>
        <source>Add how many indexes may fail, at most %1.</source>
        <translation>실패해도 되는 인덱스의 개수를 최대 %1까지로 추가하세요.</translation>
    </message>
    <message>
        <source>&quot;maxFailedIndexes&quot; only counts together with &quot;backoffLimitPerIndex&quot;.</source>
        <translation>&quot;maxFailedIndexes&quot;는 &quot;backoffLimitPerIndex&quot;와 함께 쓸 때만 의미가 있습니다.</translation>
    </message>
    <message>
        <source>Add &quot;backoffLimitPerIndex:&quot;, for example 1.</source>
        <translation>&quot;backoffLimitPerIndex:&quot;를 추가하세요. 예: 1.</translation>
    </message>
    <message>
        <source>Name the controller, such as example.com/jobs, or remove the line.</source>
        <translation>example.com/jobs처럼 컨트롤러를 지정하거나 그 줄을 제거하세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs completionMode Indexed.</source>
        <translation>&quot;%1&quot;에는 completionMode Indexed가 필요합니다.</translation>
    </message>
    <message>
        <source>Add &quot;completionMode: Indexed&quot; and &quot;completions&quot;, or remove the line.</source>
        <translation>&quot;completionMode: Indexed&quot;와 &quot;completions&quot;를 추가하거나 그 줄을 제거하세요.</translation>
    </message>
    <message>
        <source>Choose OnFailure to try again in the same Pod, or Never for a new Pod each time.</source>
        <translation>같은 Pod에서 다시 시도하려면 OnFailure를, 매번 새 Pod를 쓰려면 Never를 선택하세요.</translation>
    </message>
    <message>
        <source>A Job must end, so it must say what happens when its program fails.</source>
        <translation>Job은 끝나야 하므로 프로그램이 실패했을 때 어떻게 할지 정해야 합니다.</translation>
    </message>
    <message>
        <source>A Job must end, so its Pods may not restart for ever.</source>
        <translation>Job은 끝나야 하므로 Pod가 끝없이 다시 시작되어서는 안 됩니다.</translation>
    </message>
    <message>
        <source>Set restartPolicy to %1</source>
        <translation>restartPolicy를 %1(으)로 설정</translation>
    </message>
    <message>
        <source>With a podFailurePolicy, failed Pods are replaced and never restarted in place.</source>
        <translation>podFailurePolicy가 있으면 실패한 Pod는 교체되며, 제자리에서 다시 시작되지 않습니다.</translation>
    </message>
    <message>
        <source>Set restartPolicy to Never.</source>
        <translation>restartPolicy를 Never로 설정하세요.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; is set by the cluster, to another value.</source>
        <translation>레이블 &quot;%1&quot;은(는) 클러스터가 다른 값으로 설정합니다.</translation>
    </message>
    <message>
        <source>Remove the label.</source>
        <translation>레이블을 제거하세요.</translation>
    </message>
    <message>
        <source>Remove the selector: the cluster makes one for each Job.</source>
        <translation>selector를 제거하세요. 클러스터가 Job마다 하나씩 만듭니다.</translation>
    </message>
    <message>
        <source>A Job gets its selector from the cluster; this one asks for other labels.</source>
        <translation>Job의 selector는 클러스터가 정하는데, 이 selector는 다른 레이블을 요구합니다.</translation>
    </message>
    <message>
        <source>The selector of this Job would not find its Pods by their labels.</source>
        <translation>이 Job의 selector로는 레이블을 보고 자신의 Pod를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Remove the selector and the labels &quot;%1&quot;: the cluster sets both.</source>
        <translation>selector와 레이블 &quot;%1&quot;을(를) 제거하세요. 둘 다 클러스터가 설정합니다.</translation>
    </message>
    <message>
        <source>Add it with the labels of the template, or remove &quot;manualSelector&quot;.</source>
        <translation>템플릿의 레이블로 추가하거나, &quot;manualSelector&quot;를 제거하세요.</translation>
    </message>
    <message>
        <source>The Pods of this Job would get the host name &quot;%1&quot;. %2</source>
        <extracomment>%1 is a host name, %2 a whole sentence with the rule that is broken.</extracomment>
        <translation>이 Job의 Pod는 호스트 이름이 &quot;%1&quot;이(가) 됩니다. %2</translation>
    </message>
    <message>
        <source>Give the Job a shorter name without dots.</source>
        <translation>Job에 점이 없는 더 짧은 이름을 붙이세요.</translation>
    </message>
    <message>
        <source>Write minute, hour, day of the month, month and day of the week, for example &quot;30 2 * * 1&quot; for Mondays at half past two.</source>
        <translation>분, 시, 일, 월, 요일을 쓰세요. 예: 월요일 2시 30분은 &quot;30 2 * * 1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no schedule. %2</source>
        <extracomment>%2 is a whole sentence with the rule that is broken.</extracomment>
        <translation>&quot;%1&quot;은(는) 일정이 아닙니다. %2</translation>
    </message>
    <message>
        <source>Write a name such as Europe/Berlin or Asia/Seoul, or Etc/UTC.</source>
        <translation>Europe/Berlin이나 Asia/Seoul 같은 이름, 또는 Etc/UTC를 쓰세요.</translation>
    </message>
    <message>
        <source>The Jobs of a CronJob get their selectors from the cluster.</source>
        <translation>CronJob의 Job은 클러스터에서 selector를 받습니다.</translation>
    </message>
    <message>
        <source>Remove the selector.</source>
        <translation>selector를 제거하세요.</translation>
    </message>
    <message>
        <source>Remove &quot;manualSelector&quot;.</source>
        <translation>&quot;manualSelector&quot;를 제거하세요.</translation>
    </message>
    <message>
        <source>The name of a CronJob can have 52 characters, because its Jobs add 11 more.</source>
        <translation>CronJob의 이름은 52자까지 쓸 수 있습니다. 그 Job의 이름에 11자가 더 붙기 때문입니다.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>더 짧은 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>The template has no container called &quot;%1&quot;.</source>
        <translation>템플릿에 &quot;%1&quot;(이)라는 컨테이너가 없습니다.</translation>
    </message>
    <message>
        <source>Write the name of one of its containers, or remove the line to mean all of them.</source>
        <translation>템플릿에 있는 컨테이너의 이름을 쓰거나, 모든 컨테이너를 뜻하려면 그 줄을 제거하세요.</translation>
    </message>
    <message>
        <source>No exit code is listed.</source>
        <translation>종료 코드가 하나도 나열되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Add the exit codes, such as [1, 42].</source>
        <translation>[1, 42]처럼 종료 코드를 추가하세요.</translation>
    </message>
    <message>
        <source>0 means success and cannot be a failure.</source>
        <translation>0은 성공을 뜻하므로 실패가 될 수 없습니다.</translation>
    </message>
    <message>
        <source>Remove the 0.</source>
        <translation>0을 제거하세요.</translation>
    </message>
    <message>
        <source>Exit code %1 is listed twice.</source>
        <translation>종료 코드 %1이(가) 두 번 나열되어 있습니다.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>둘 중 하나를 제거하세요.</translation>
    </message>
    <message>
        <source>The exit codes must be in ascending order.</source>
        <translation>종료 코드는 오름차순이어야 합니다.</translation>
    </message>
    <message>
        <source>Sort them.</source>
        <translation>순서대로 정렬하세요.</translation>
    </message>
    <message>
        <source>FailIndex needs a limit per index.</source>
        <translation>FailIndex에는 인덱스별 제한이 필요합니다.</translation>
    </message>
    <message>
        <source>Add &quot;backoffLimitPerIndex&quot; to the Job, or choose FailJob.</source>
        <translation>Job에 &quot;backoffLimitPerIndex&quot;를 추가하거나 FailJob을 선택하세요.</translation>
    </message>
    <message>
        <source>A rule looks either at exit codes or at conditions of the Pod, not at both.</source>
        <translation>규칙은 종료 코드나 Pod의 조건 중 하나만 보며, 둘 다 볼 수는 없습니다.</translation>
    </message>
    <message>
        <source>This rule does not say which failures it means.</source>
        <translation>이 규칙에는 어떤 실패를 뜻하는지 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>Keep either &quot;onExitCodes&quot; or &quot;onPodConditions&quot;.</source>
        <translation>&quot;onExitCodes&quot;와 &quot;onPodConditions&quot; 중 하나만 남기세요.</translation>
    </message>
    <message>
        <source>This rule does not say how many or which indexes must succeed.</source>
        <translation>이 규칙에는 몇 개의 인덱스 또는 어떤 인덱스가 성공해야 하는지 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>Add &quot;succeededCount&quot; or &quot;succeededIndexes&quot;.</source>
        <translation>&quot;succeededCount&quot;나 &quot;succeededIndexes&quot;를 추가하세요.</translation>
    </message>
    <message>
        <source>This list is longer than %1 bytes.</source>
        <translation>이 목록은 %1바이트보다 깁니다.</translation>
    </message>
    <message>
        <source>Write ranges such as 0-99.</source>
        <translation>0-99 같은 범위로 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of indexes of this Job.</source>
        <translation>&quot;%1&quot;은(는) 이 Job의 인덱스 목록이 아닙니다.</translation>
    </message>
    <message>
        <source>Write ascending numbers and ranges below %1, such as &quot;0,2-4&quot;.</source>
        <translation>%1보다 작은 수와 범위를 오름차순으로 쓰세요. 예: &quot;0,2-4&quot;.</translation>
    </message>
    <message>
        <source>%1 indexes cannot succeed, because there are only %2.</source>
        <translation>인덱스가 %2개뿐이므로 %1개가 성공할 수는 없습니다.</translation>
    </message>
    <message>
        <source>Write at most %1.</source>
        <translation>%1 이하로 쓰세요.</translation>
    </message>
    <message>
        <source>The success policy has no rules.</source>
        <translation>성공 정책에 규칙이 없습니다.</translation>
    </message>
    <message>
        <source>Add a rule with &quot;succeededCount&quot; or &quot;succeededIndexes&quot;.</source>
        <translation>&quot;succeededCount&quot;나 &quot;succeededIndexes&quot;가 있는 규칙을 추가하세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name: it is only dots, or holds a slash or a percent sign.</source>
        <translation>&quot;%1&quot;은(는) 이름이 될 수 없습니다. 점으로만 되어 있거나, 슬래시나 퍼센트 기호가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Use colons, dots or hyphens to set its parts apart.</source>
        <translation>콜론, 점, 하이픈으로 각 부분을 구분하세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the beginning of a name. %2</source>
        <extracomment>%2 is a whole sentence with the rule that is broken.</extracomment>
        <translation>&quot;%1&quot;은(는) 이름의 앞부분이 될 수 없습니다. %2</translation>
    </message>
    <message>
        <source>The name that would be made of &quot;%1&quot; cannot be used.</source>
        <translation>&quot;%1&quot;(으)로 만들어질 이름은 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Correct &quot;generateName&quot;.</source>
        <translation>&quot;generateName&quot;을 고치세요.</translation>
    </message>
    <message>
        <source>This %1 has no name.</source>
        <translation>이 %1에는 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Add &quot;name:&quot; under &quot;metadata:&quot;.</source>
        <translation>&quot;metadata:&quot; 아래에 &quot;name:&quot;을 추가하세요.</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a finalizer. %2</source>
        <extracomment>%2 is a whole sentence with the rule that is broken.</extracomment>
        <translation>&quot;%1&quot;은(는) finalizer의 이름이 될 수 없습니다. %2</translation>
    </message>
    <message>
        <source>Write a domain, a slash and a name, such as example.com/clean-up.</source>
        <translation>도메인, 슬래시, 이름을 쓰세요. 예: example.com/clean-up.</translation>
    </message>
    <message>
        <source>The finalizer &quot;%1&quot; does not say whose it is.</source>
        <translation>finalizer &quot;%1&quot;이(가) 누구의 것인지 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;orphan&quot; and &quot;foregroundDeletion&quot; contradict each other.</source>
        <translation>&quot;orphan&quot;과 &quot;foregroundDeletion&quot;은 서로 모순됩니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in a reference to an owner.</source>
        <translation>소유자 참조에 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Owners are usually set by the cluster: remove ownerReferences, or write apiVersion, kind, name and uid.</source>
        <translation>소유자는 보통 클러스터가 설정합니다. ownerReferences를 제거하거나, apiVersion, kind, name, uid를 쓰세요.</translation>
    </message>
    <message>
        <source>The apiVersion of an owner is &quot;%1&quot;, which names no version.</source>
        <translation>소유자의 apiVersion이 &quot;%1&quot;인데, 버전이 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>An Event cannot own other objects.</source>
        <translation>Event는 다른 오브젝트를 소유할 수 없습니다.</translation>
    </message>
    <message>
        <source>Remove this owner.</source>
        <translation>이 소유자를 제거하세요.</translation>
    </message>
    <message>
        <source>Two owners are called the controller, but only one can be.</source>
        <translation>컨트롤러로 지정된 소유자가 둘인데, 하나만 될 수 있습니다.</translation>
    </message>
    <message>
        <source>Set &quot;controller&quot; to false in all but one.</source>
        <translation>하나만 빼고 모두 &quot;controller&quot;를 false로 설정하세요.</translation>
    </message>
    <message>
        <source>The cluster keeps this list itself: remove managedFields.</source>
        <translation>이 목록은 클러스터가 직접 관리합니다. managedFields를 제거하세요.</translation>
    </message>
    <message>
        <source>Use In or NotIn with values, or Exists or DoesNotExist without.</source>
        <translation>값이 있으면 In이나 NotIn을, 값이 없으면 Exists나 DoesNotExist를 사용하세요.</translation>
    </message>
    <message>
        <source>%1 needs values to compare with.</source>
        <translation>%1에는 비교할 값이 필요합니다.</translation>
    </message>
    <message>
        <source>%1 takes no values.</source>
        <translation>%1에는 값을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>This condition does not say how to compare.</source>
        <translation>이 조건에 비교 방법이 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way to compare labels.</source>
        <translation>&quot;%1&quot;은(는) 레이블을 비교하는 방법이 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a label or annotation. %2</source>
        <extracomment>%2 is a whole sentence with the rule that is broken.</extracomment>
        <translation>&quot;%1&quot;은(는) 레이블이나 어노테이션의 이름이 될 수 없습니다. %2</translation>
    </message>
    <message>
        <source>Use up to 63 letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot;, with a domain and a slash before them if needed.</source>
        <translation>글자, 숫자, &quot;-&quot;, &quot;_&quot;, &quot;.&quot;을 최대 63자까지 사용하고, 필요하면 앞에 도메인과 슬래시를 붙이세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the value of a label. %2</source>
        <extracomment>%2 is a whole sentence with the rule that is broken.</extracomment>
        <translation>&quot;%1&quot;은(는) 레이블 값이 될 수 없습니다. %2</translation>
    </message>
    <message>
        <source>Use up to 63 letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot;; free text belongs into an annotation.</source>
        <translation>글자, 숫자, &quot;-&quot;, &quot;_&quot;, &quot;.&quot;을 최대 63자까지 사용하세요. 자유로운 텍스트는 어노테이션에 쓰세요.</translation>
    </message>
    <message>
        <source>The annotations are %1 bytes long together; at most %2 are allowed.</source>
        <translation>어노테이션의 길이가 모두 합쳐 %1바이트인데, 최대 %2바이트까지 허용됩니다.</translation>
    </message>
    <message>
        <source>Move long contents into a ConfigMap.</source>
        <translation>긴 내용은 ConfigMap으로 옮기세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in &quot;%2&quot; too.</source>
        <translation>&quot;%1&quot;이(가) &quot;%2&quot;에도 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used twice in this container.</source>
        <translation>&quot;%1&quot;이(가) 이 컨테이너에서 두 번 쓰입니다.</translation>
    </message>
    <message>
        <source>Give each entry its own.</source>
        <translation>항목마다 고유한 것을 지정하세요.</translation>
    </message>
    <message>
        <source>The name of the volume is missing.</source>
        <translation>볼륨의 이름이 없습니다.</translation>
    </message>
    <message>
        <source>The container mounts &quot;%1&quot;, but this Pod has no volume of that name.</source>
        <translation>컨테이너가 &quot;%1&quot;을(를) 마운트하지만, 이 Pod에는 그 이름의 볼륨이 없습니다.</translation>
    </message>
    <message>
        <source>Only a privileged container may pass its mounts on to the node.</source>
        <translation>특권 컨테이너만 자신의 마운트를 노드에 전달할 수 있습니다.</translation>
    </message>
    <message>
        <source>Write HostToContainer, or remove &quot;mountPropagation&quot;.</source>
        <translation>HostToContainer를 쓰거나 &quot;mountPropagation&quot;을 제거하세요.</translation>
    </message>
    <message>
        <source>&quot;recursiveReadOnly&quot; only counts for a mount that is read-only.</source>
        <translation>&quot;recursiveReadOnly&quot;는 읽기 전용 마운트에서만 의미가 있습니다.</translation>
    </message>
    <message>
        <source>Add &quot;readOnly: true&quot;, or remove &quot;recursiveReadOnly&quot;.</source>
        <translation>&quot;readOnly: true&quot;를 추가하거나 &quot;recursiveReadOnly&quot;를 제거하세요.</translation>
    </message>
    <message>
        <source>A mount cannot be read-only throughout and pass other mounts on.</source>
        <translation>마운트는 전체가 읽기 전용이면서 다른 마운트를 전달할 수는 없습니다.</translation>
    </message>
    <message>
        <source>Remove &quot;mountPropagation&quot; or &quot;recursiveReadOnly&quot;.</source>
        <translation>&quot;mountPropagation&quot;이나 &quot;recursiveReadOnly&quot;를 제거하세요.</translation>
    </message>
    <message>
        <source>Only a volume from a PersistentVolumeClaim can be used as a raw device.</source>
        <translation>PersistentVolumeClaim의 볼륨만 원시 장치로 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Move the entry to &quot;volumeMounts&quot;, or name such a volume.</source>
        <translation>항목을 &quot;volumeMounts&quot;로 옮기거나, 그런 볼륨을 지정하세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads upwards with &quot;..&quot;.</source>
        <translation>&quot;%1&quot;은(는) &quot;..&quot;로 상위로 올라갑니다.</translation>
    </message>
    <message>
        <source>Write the path without &quot;..&quot;.</source>
        <translation>&quot;..&quot; 없이 경로를 쓰세요.</translation>
    </message>
    <message>
        <source>A range of ports needs a beginning.</source>
        <translation>포트 범위에는 시작이 필요합니다.</translation>
    </message>
    <message>
        <source>Add &quot;port&quot; with the first one.</source>
        <translation>&quot;port&quot;를 추가하고 첫 번째 포트를 쓰세요.</translation>
    </message>
    <message>
        <source>A range cannot begin with the name of a port.</source>
        <translation>범위는 포트의 이름으로 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Write the first port as a number.</source>
        <translation>첫 번째 포트를 숫자로 쓰세요.</translation>
    </message>
    <message>
        <source>The range ends at %1, before it begins at %2.</source>
        <translation>범위의 끝인 %1이(가) 시작인 %2보다 앞에 있습니다.</translation>
    </message>
    <message>
        <source>Write an endPort that is equal to port or larger.</source>
        <translation>port와 같거나 더 큰 endPort를 쓰세요.</translation>
    </message>
    <message>
        <source>Write the first address of the block, a slash and the number of its fixed bits.</source>
        <translation>블록의 첫 주소, 슬래시, 고정된 비트 수를 쓰세요.</translation>
    </message>
    <message>
        <source>Add a block of addresses such as 10.0.0.0/8.</source>
        <translation>10.0.0.0/8 같은 주소 블록을 추가하세요.</translation>
    </message>
    <message>
        <source>%1 is no part of %2, so it cannot be taken out of it.</source>
        <translation>%1은(는) %2의 일부가 아니므로 거기에서 제외할 수 없습니다.</translation>
    </message>
    <message>
        <source>Write a smaller block that lies inside.</source>
        <translation>그 안에 들어가는 더 작은 블록을 쓰세요.</translation>
    </message>
    <message>
        <source>The whole block.</source>
        <translation>전체 블록입니다.</translation>
    </message>
    <message>
        <source>This entry names nobody.</source>
        <translation>이 항목에는 아무 대상도 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Add a podSelector, a namespaceSelector or an ipBlock.</source>
        <translation>podSelector, namespaceSelector, ipBlock 중 하나를 추가하세요.</translation>
    </message>
    <message>
        <source>An entry names either Pods or a block of addresses, not both.</source>
        <translation>한 항목에는 Pod나 주소 블록 중 하나만 지정할 수 있으며, 둘 다 지정할 수는 없습니다.</translation>
    </message>
    <message>
        <source>Make two entries of it.</source>
        <translation>항목 두 개로 나누세요.</translation>
    </message>
    <message>
        <source>There are only two types of policy.</source>
        <translation>정책의 유형은 두 가지뿐입니다.</translation>
    </message>
    <message>
        <source>List Ingress, Egress or both, once.</source>
        <translation>Ingress나 Egress, 또는 둘 다를 한 번씩만 나열하세요.</translation>
    </message>
    <message>
        <source>Add the size, for example &quot;storage: 10Gi&quot;.</source>
        <translation>크기를 추가하세요. 예: &quot;storage: 10Gi&quot;.</translation>
    </message>
    <message>
        <source>A volume has no capacity but that for storage.</source>
        <translation>볼륨에는 스토리지 외의 용량이 없습니다.</translation>
    </message>
    <message>
        <source>The volume does not say how much storage it has.</source>
        <translation>볼륨에 스토리지 크기가 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>Write only &quot;storage&quot;, for example &quot;storage: 10Gi&quot;.</source>
        <translation>&quot;storage&quot;만 쓰세요. 예: &quot;storage: 10Gi&quot;.</translation>
    </message>
    <message>
        <source>A volume must have more than %1.</source>
        <translation>볼륨은 %1보다 커야 합니다.</translation>
    </message>
    <message>
        <source>Write the size of the storage behind it, for example 10Gi.</source>
        <translation>뒤에 있는 스토리지의 크기를 쓰세요. 예: 10Gi.</translation>
    </message>
    <message>
        <source>Add the name that the driver gave to the volume.</source>
        <translation>드라이버가 볼륨에 붙인 이름을 추가하세요.</translation>
    </message>
    <message>
        <source>Add the folder or device on the node.</source>
        <translation>노드에 있는 폴더나 장치를 추가하세요.</translation>
    </message>
    <message>
        <source>A local volume exists on one node only, so it must say on which.</source>
        <translation>로컬 볼륨은 한 노드에만 있으므로 어느 노드인지 지정해야 합니다.</translation>
    </message>
    <message>
        <source>Add &quot;nodeAffinity&quot; with the name of the node.</source>
        <translation>&quot;nodeAffinity&quot;를 추가하고 노드의 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>A volume is made of one kind of storage, and &quot;%1&quot; is there already.</source>
        <translation>볼륨은 한 종류의 스토리지로 이루어지는데, &quot;%1&quot;이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>The volume does not say where its storage is.</source>
        <translation>볼륨에 스토리지가 어디에 있는지 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>Add one kind of storage, such as &quot;csi&quot;, &quot;nfs&quot; or &quot;hostPath&quot;.</source>
        <translation>&quot;csi&quot;, &quot;nfs&quot;, &quot;hostPath&quot;처럼 한 종류의 스토리지를 추가하세요.</translation>
    </message>
    <message>
        <source>The node affinity of a volume names no nodes.</source>
        <translation>볼륨의 노드 어피니티에 노드가 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Add &quot;required&quot; with node selector terms.</source>
        <translation>&quot;required&quot;를 추가하고 nodeSelectorTerms를 쓰세요.</translation>
    </message>
    <message>
        <source>Recycling would empty the whole node, because the path is &quot;/&quot;.</source>
        <translation>경로가 &quot;/&quot;이므로 재활용하면 노드 전체가 비워집니다.</translation>
    </message>
    <message>
        <source>Use the policy Retain, or a folder of its own.</source>
        <translation>정책 Retain이나 전용 폴더를 쓰세요.</translation>
    </message>
    <message>
        <source>The name of the VolumeAttributesClass is empty.</source>
        <translation>VolumeAttributesClass의 이름이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>그 줄을 제거하세요.</translation>
    </message>
    <message>
        <source>Only volumes of a CSI driver have a VolumeAttributesClass.</source>
        <translation>CSI 드라이버의 볼륨에만 VolumeAttributesClass를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove &quot;volumeAttributesClassName&quot;.</source>
        <translation>&quot;volumeAttributesClassName&quot;을 제거하세요.</translation>
    </message>
    <message>
        <source>Storage of this kind takes no mount options.</source>
        <translation>이 종류의 스토리지에는 마운트 옵션을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Remove the annotation.</source>
        <translation>어노테이션을 제거하세요.</translation>
    </message>
    <message>
        <source>A host name has at most %1 characters.</source>
        <translation>호스트 이름은 최대 %1자까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Write a domain such as shop.svc.cluster.local.</source>
        <translation>shop.svc.cluster.local 같은 도메인을 쓰세요.</translation>
    </message>
    <message>
        <source>Add &quot;nameservers&quot; with at least one address under &quot;dnsConfig&quot;.</source>
        <translation>&quot;dnsConfig&quot; 아래에 &quot;nameservers&quot;를 추가하고 주소를 하나 이상 쓰세요.</translation>
    </message>
    <message>
        <source>With &quot;dnsPolicy: None&quot; the Pod has no name server unless it names one.</source>
        <translation>&quot;dnsPolicy: None&quot;이면 Pod가 직접 지정하지 않는 한 네임 서버가 없습니다.</translation>
    </message>
    <message>
        <source>Write an address such as 10.0.0.10.</source>
        <translation>10.0.0.10 같은 주소를 쓰세요.</translation>
    </message>
    <message>
        <source>The search domains are %1 characters long together; at most %2 are allowed.</source>
        <translation>검색 도메인의 길이가 모두 합쳐 %1자인데, 최대 %2자까지 허용됩니다.</translation>
    </message>
    <message>
        <source>This option has no name.</source>
        <translation>이 옵션에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Add &quot;name:&quot;, for example ndots.</source>
        <translation>&quot;name:&quot;을 추가하세요. 예: ndots.</translation>
    </message>
    <message>
        <source>Two claims are called &quot;%1&quot;.</source>
        <translation>이름이 &quot;%1&quot;인 클레임이 두 개 있습니다.</translation>
    </message>
    <message>
        <source>This claim names both a ResourceClaim and a template of one.</source>
        <translation>이 클레임은 ResourceClaim과 그 템플릿을 모두 지정합니다.</translation>
    </message>
    <message>
        <source>This claim names neither a ResourceClaim nor a template of one.</source>
        <translation>이 클레임에 ResourceClaim도 그 템플릿도 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Name one: resourceClaimName or resourceClaimTemplateName.</source>
        <translation>resourceClaimName과 resourceClaimTemplateName 중 하나를 지정하세요.</translation>
    </message>
    <message>
        <source>An annotation of the Pod says &quot;%1&quot; about the same.</source>
        <translation>Pod의 어노테이션은 같은 것을 &quot;%1&quot;(으)로 지정합니다.</translation>
    </message>
    <message>
        <source>Remove the annotation; the field replaces it.</source>
        <translation>어노테이션을 제거하세요. 이 필드가 대신합니다.</translation>
    </message>
    <message>
        <source>The annotation.</source>
        <translation>어노테이션입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no seccomp profile.</source>
        <translation>&quot;%1&quot;은(는) seccomp 프로필이 아닙니다.</translation>
    </message>
    <message>
        <source>Write runtime/default, or better use the field &quot;seccompProfile&quot;.</source>
        <translation>runtime/default를 쓰세요. &quot;seccompProfile&quot; 필드를 쓰면 더 좋습니다.</translation>
    </message>
    <message>
        <source>Correct the name behind the slash.</source>
        <translation>슬래시 뒤의 이름을 고치세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no AppArmor profile.</source>
        <translation>&quot;%1&quot;은(는) AppArmor 프로필이 아닙니다.</translation>
    </message>
    <message>
        <source>Write runtime/default, or better use the field &quot;appArmorProfile&quot;.</source>
        <translation>runtime/default를 쓰세요. &quot;appArmorProfile&quot; 필드를 쓰면 더 좋습니다.</translation>
    </message>
    <message>
        <source>This text is no list of tolerations.</source>
        <translation>이 텍스트는 톨러레이션 목록이 아닙니다.</translation>
    </message>
    <message>
        <source>Remove the annotation and use the field &quot;tolerations&quot;.</source>
        <translation>어노테이션을 제거하고 &quot;tolerations&quot; 필드를 쓰세요.</translation>
    </message>
    <message>
        <source>Only a Pod of a node&apos;s own can be a mirror, and this one has no &quot;nodeName&quot;.</source>
        <translation>노드 자체의 Pod만 미러가 될 수 있는데, 이 Pod에는 &quot;nodeName&quot;이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number that a Pod&apos;s deletion can cost.</source>
        <translation>&quot;%1&quot;은(는) Pod의 삭제 비용으로 쓸 수 있는 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>Write a whole number, such as &quot;100&quot;.</source>
        <translation>&quot;100&quot; 같은 정수를 쓰세요.</translation>
    </message>
    <message>
        <source>Without a labelSelector this rule matches no Pod at all.</source>
        <translation>labelSelector가 없으면 이 규칙은 어떤 Pod와도 일치하지 않습니다.</translation>
    </message>
    <message>
        <source>Add a labelSelector with the labels of the Pods it is about.</source>
        <translation>labelSelector를 추가하고 대상 Pod의 레이블을 쓰세요.</translation>
    </message>
    <message>
        <source>This annotation has no effect any more.</source>
        <translation>이 어노테이션은 더 이상 효과가 없습니다.</translation>
    </message>
    <message>
        <source>Use &quot;priorityClassName&quot; in the spec.</source>
        <translation>spec의 &quot;priorityClassName&quot;을 쓰세요.</translation>
    </message>
    <message>
        <source>Use &quot;sysctls&quot; in the securityContext.</source>
        <translation>securityContext의 &quot;sysctls&quot;를 쓰세요.</translation>
    </message>
    <message>
        <source>Use &quot;seccompProfile&quot; in the securityContext.</source>
        <translation>securityContext의 &quot;seccompProfile&quot;을 쓰세요.</translation>
    </message>
    <message>
        <source>This annotation is out of date since Kubernetes 1.30.</source>
        <translation>이 어노테이션은 Kubernetes 1.30부터 더 이상 권장되지 않습니다.</translation>
    </message>
    <message>
        <source>Use &quot;appArmorProfile&quot; in the securityContext.</source>
        <translation>securityContext의 &quot;appArmorProfile&quot;을 쓰세요.</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; stands in this list twice.</source>
        <translation>주소 &quot;%1&quot;이(가) 이 목록에 두 번 있습니다.</translation>
    </message>
    <message>
        <source>Write all its host names under one entry.</source>
        <translation>모든 호스트 이름을 한 항목에 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in this list twice.</source>
        <translation>&quot;%1&quot;이(가) 이 목록에 두 번 있습니다.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>하나를 제거하세요.</translation>
    </message>
    <message>
        <source>This entry names no Secret.</source>
        <translation>이 항목에 Secret이 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Write the name of the Secret, or remove the entry.</source>
        <translation>Secret의 이름을 쓰거나 항목을 제거하세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set twice: the later value wins, and an update may lose one.</source>
        <translation>&quot;%1&quot;이(가) 두 번 설정되어 있습니다. 나중 값이 쓰이며, 업데이트할 때 하나가 없어질 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove the one you do not want.</source>
        <translation>필요 없는 것을 제거하세요.</translation>
    </message>
    <message>
        <source>It is first set here.</source>
        <translation>여기에서 처음 설정됩니다.</translation>
    </message>
    <message>
        <source>All containers of a Pod share one address: give each port a number and name of its own.</source>
        <translation>한 Pod의 모든 컨테이너는 주소 하나를 함께 씁니다. 포트마다 고유한 번호와 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>It is first declared here.</source>
        <translation>여기에서 처음 선언됩니다.</translation>
    </message>
    <message>
        <source>&quot;hostIP&quot; has no effect without &quot;hostPort&quot;.</source>
        <translation>&quot;hostIP&quot;는 &quot;hostPort&quot;가 없으면 효과가 없습니다.</translation>
    </message>
    <message>
        <source>Add &quot;hostPort&quot;, or remove &quot;hostIP&quot;.</source>
        <translation>&quot;hostPort&quot;를 추가하거나 &quot;hostIP&quot;를 제거하세요.</translation>
    </message>
    <message>
        <source>This port is declared twice, once on the node too.</source>
        <translation>이 포트가 두 번 선언되어 있으며, 한 번은 노드에도 선언되어 있습니다.</translation>
    </message>
    <message>
        <source>This port takes the node&apos;s port on one address and on all of them.</source>
        <translation>이 포트는 노드의 포트를 한 주소에서도 쓰고 모든 주소에서도 씁니다.</translation>
    </message>
    <message>
        <source>Two ports are called &quot;%1&quot;, and Services find only the first.</source>
        <translation>이름이 &quot;%1&quot;인 포트가 두 개 있는데, Service는 첫 번째만 찾습니다.</translation>
    </message>
    <message>
        <source>A grace period below zero counts as 1 second.</source>
        <translation>0보다 작은 유예 시간은 1초로 봅니다.</translation>
    </message>
    <message>
        <source>Write the seconds that the program needs to stop.</source>
        <translation>프로그램이 멈추는 데 필요한 시간을 초 단위로 쓰세요.</translation>
    </message>
    <message>
        <source>Name the header with letters, digits and hyphens.</source>
        <translation>헤더 이름에는 글자, 숫자, 하이픈을 쓰세요.</translation>
    </message>
    <message>
        <source>Choose one way to test: httpGet, tcpSocket, exec or grpc.</source>
        <translation>검사 방법을 하나 고르세요: httpGet, tcpSocket, exec, grpc.</translation>
    </message>
    <message>
        <source>Choose one thing to do: exec, httpGet, tcpSocket or sleep.</source>
        <translation>할 일을 하나 고르세요: exec, httpGet, tcpSocket, sleep.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say what to do.</source>
        <translation>&quot;%1&quot;에 무엇을 할지 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says &quot;%2&quot; and &quot;%3&quot; at once.</source>
        <translation>&quot;%1&quot;에 &quot;%2&quot;와(과) &quot;%3&quot;이(가) 함께 있습니다.</translation>
    </message>
    <message>
        <source>Keep only &quot;%1&quot;</source>
        <translation>&quot;%1&quot;만 남기기</translation>
    </message>
    <message>
        <source>Add the program and its arguments as a list.</source>
        <translation>프로그램과 그 인수를 목록으로 추가하세요.</translation>
    </message>
    <message>
        <source>The hook sleeps %1 seconds, but the Pod has %2 seconds to end.</source>
        <translation>훅이 %1초 동안 기다리지만, Pod가 끝날 때까지 주어진 시간은 %2초입니다.</translation>
    </message>
    <message>
        <source>Write a number from 0 to terminationGracePeriodSeconds.</source>
        <translation>0에서 terminationGracePeriodSeconds까지의 수를 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;successThreshold&quot; of a %1 must be 1, but here it is %2.</source>
        <translation>%1의 &quot;successThreshold&quot;는 1이어야 하는데 여기서는 %2입니다.</translation>
    </message>
    <message>
        <source>Set it to 1 or remove the line.</source>
        <translation>1로 설정하거나 그 줄을 제거하세요.</translation>
    </message>
    <message>
        <source>Set successThreshold to 1</source>
        <translation>successThreshold를 1로 설정</translation>
    </message>
    <message>
        <source>A readinessProbe never stops a container, so it has no terminationGracePeriodSeconds.</source>
        <translation>readinessProbe는 컨테이너를 중지하지 않으므로 terminationGracePeriodSeconds가 없습니다.</translation>
    </message>
    <message>
        <source>Remove terminationGracePeriodSeconds</source>
        <translation>terminationGracePeriodSeconds 제거</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no resource.</source>
        <translation>&quot;%1&quot;은(는) 리소스가 아닙니다.</translation>
    </message>
    <message>
        <source>A whole Pod cannot ask for &quot;%1&quot;.</source>
        <translation>Pod 전체가 &quot;%1&quot;을(를) 요청할 수는 없습니다.</translation>
    </message>
    <message>
        <source>Containers can ask for cpu, memory and ephemeral-storage.</source>
        <translation>컨테이너는 cpu, memory, ephemeral-storage를 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>Devices are named like nvidia.com/gpu.</source>
        <translation>장치 이름은 nvidia.com/gpu처럼 씁니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no resource of a container. %2</source>
        <extracomment>%2 is a whole sentence with the reason.</extracomment>
        <translation>&quot;%1&quot;은(는) 컨테이너의 리소스가 아닙니다. %2</translation>
    </message>
    <message>
        <source>Write cpu, memory or ephemeral-storage, in small letters.</source>
        <translation>cpu, memory, ephemeral-storage를 소문자로 쓰세요.</translation>
    </message>
    <message>
        <source>%1 is no whole number of these pages (%2).</source>
        <translation>%1은(는) 이 페이지(%2)의 정수배가 아닙니다.</translation>
    </message>
    <message>
        <source>Write a multiple of the size of a page.</source>
        <translation>페이지 크기의 배수를 쓰세요.</translation>
    </message>
    <message>
        <source>%1 is given out in whole pieces.</source>
        <translation>%1은(는) 정수 단위로만 할당됩니다.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>정수를 쓰세요.</translation>
    </message>
    <message>
        <source>%1 is asked for without a limit.</source>
        <translation>%1을(를) 제한 없이 요청합니다.</translation>
    </message>
    <message>
        <source>Write the same number under &quot;limits&quot;.</source>
        <translation>&quot;limits&quot; 아래에 같은 수를 쓰세요.</translation>
    </message>
    <message>
        <source>%1 is asked for as %2, but its limit is %3.</source>
        <translation>%1을(를) %2만큼 요청하는데 제한은 %3입니다.</translation>
    </message>
    <message>
        <source>Write the same number in both places.</source>
        <translation>두 곳에 같은 수를 쓰세요.</translation>
    </message>
    <message>
        <source>The limit.</source>
        <translation>제한입니다.</translation>
    </message>
    <message>
        <source>The container asks for %2 of %1, but its limit is %3.</source>
        <translation>컨테이너가 %1을(를) %2만큼 요청하는데 제한은 %3입니다.</translation>
    </message>
    <message>
        <source>Ask for at most the limit, or raise the limit.</source>
        <translation>제한 이하로 요청하거나 제한을 높이세요.</translation>
    </message>
    <message>
        <source>Huge pages are only given out together with cpu or memory.</source>
        <translation>Huge page는 cpu나 memory와 함께 요청할 때만 할당됩니다.</translation>
    </message>
    <message>
        <source>Ask for cpu or memory too.</source>
        <translation>cpu나 memory도 요청하세요.</translation>
    </message>
    <message>
        <source>This claim has no name.</source>
        <translation>이 클레임에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Add a name from the Pod&apos;s &quot;resourceClaims&quot;.</source>
        <translation>Pod의 &quot;resourceClaims&quot;에 있는 이름을 추가하세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is claimed twice.</source>
        <translation>&quot;%1&quot;을(를) 두 번 요청합니다.</translation>
    </message>
    <message>
        <source>The Pod has no claim &quot;%1&quot; in &quot;resourceClaims&quot;.</source>
        <translation>Pod의 &quot;resourceClaims&quot;에 클레임 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Add it there, or correct the name.</source>
        <translation>거기에 추가하거나 이름을 고치세요.</translation>
    </message>
    <message>
        <source>The limit of this container is above that of its Pod.</source>
        <translation>이 컨테이너의 제한이 Pod의 제한보다 큽니다.</translation>
    </message>
    <message>
        <source>Write at most the Pod&apos;s limit.</source>
        <translation>Pod의 제한 이하로 쓰세요.</translation>
    </message>
    <message>
        <source>The amount %1 is below zero.</source>
        <translation>양 %1이(가) 0보다 작습니다.</translation>
    </message>
    <message>
        <source>Write an amount of zero or more.</source>
        <translation>0 이상의 양을 쓰세요.</translation>
    </message>
    <message>
        <source>Claims belong to a container.</source>
        <translation>클레임은 컨테이너에 속합니다.</translation>
    </message>
    <message>
        <source>The containers together ask for more %1 than their Pod.</source>
        <translation>컨테이너들이 합쳐서 Pod보다 많은 %1을(를) 요청합니다.</translation>
    </message>
    <message>
        <source>Raise the Pod&apos;s number to what the containers ask for together.</source>
        <translation>Pod의 수를 컨테이너들이 합쳐서 요청하는 만큼 높이세요.</translation>
    </message>
    <message>
        <source>&quot;topologyKey&quot; is missing.</source>
        <translation>&quot;topologyKey&quot;가 없습니다.</translation>
    </message>
    <message>
        <source>Name the label of nodes that tells the places apart, such as kubernetes.io/hostname.</source>
        <translation>kubernetes.io/hostname처럼 장소를 구별하는 노드 레이블을 지정하세요.</translation>
    </message>
    <message>
        <source>Use In or NotIn with values, Gt or Lt with one number, or Exists or DoesNotExist without.</source>
        <translation>값이 있으면 In이나 NotIn을, 수가 하나면 Gt나 Lt를, 값이 없으면 Exists나 DoesNotExist를 사용하세요.</translation>
    </message>
    <message>
        <source>%1 needs exactly one value to compare with.</source>
        <translation>%1에는 비교할 값이 정확히 하나 필요합니다.</translation>
    </message>
    <message>
        <source>Write metadata.name, In or NotIn, and the name of one node.</source>
        <translation>metadata.name, In이나 NotIn, 노드 하나의 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>Fields of nodes can only be compared with In or NotIn.</source>
        <translation>노드의 필드는 In이나 NotIn으로만 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of a node that can be compared.</source>
        <translation>&quot;%1&quot;은(는) 비교할 수 있는 노드의 필드가 아닙니다.</translation>
    </message>
    <message>
        <source>a node</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>&quot;weight&quot; is missing.</source>
        <translation>&quot;weight&quot;가 없습니다.</translation>
    </message>
    <message>
        <source>Add a number from 1 to 100; more counts more.</source>
        <translation>1에서 100까지의 수를 추가하세요. 클수록 더 중요합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; adds to a labelSelector, and there is none.</source>
        <translation>&quot;%1&quot;은(는) labelSelector에 더해지는데, labelSelector가 없습니다.</translation>
    </message>
    <message>
        <source>Add &quot;labelSelector&quot;, or remove &quot;%1&quot;.</source>
        <translation>&quot;labelSelector&quot;를 추가하거나 &quot;%1&quot;을(를) 제거하세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in &quot;%2&quot; and in the labelSelector.</source>
        <translation>&quot;%1&quot;이(가) &quot;%2&quot;와(과) labelSelector에 모두 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in matchLabelKeys and in mismatchLabelKeys.</source>
        <translation>&quot;%1&quot;이(가) matchLabelKeys와 mismatchLabelKeys에 모두 있습니다.</translation>
    </message>
    <message>
        <source>&quot;maxSkew&quot; is missing.</source>
        <translation>&quot;maxSkew&quot;가 없습니다.</translation>
    </message>
    <message>
        <source>Add &quot;maxSkew: 1&quot;, or a larger number.</source>
        <translation>&quot;maxSkew: 1&quot;이나 더 큰 수를 추가하세요.</translation>
    </message>
    <message>
        <source>Two constraints are about &quot;%1&quot; with %2.</source>
        <translation>%2인 &quot;%1&quot;에 대한 제약이 두 개 있습니다.</translation>
    </message>
    <message>
        <source>&quot;minDomains&quot; only counts with &quot;whenUnsatisfiable: DoNotSchedule&quot;.</source>
        <translation>&quot;minDomains&quot;는 &quot;whenUnsatisfiable: DoNotSchedule&quot;과 함께 쓸 때만 의미가 있습니다.</translation>
    </message>
    <message>
        <source>Remove &quot;minDomains&quot;, or change &quot;whenUnsatisfiable&quot;.</source>
        <translation>&quot;minDomains&quot;를 제거하거나 &quot;whenUnsatisfiable&quot;을 바꾸세요.</translation>
    </message>
    <message>
        <source>Write a name such as example.com/wait.</source>
        <translation>example.com/wait 같은 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>Two gates are called &quot;%1&quot;.</source>
        <translation>이름이 &quot;%1&quot;인 게이트가 두 개 있습니다.</translation>
    </message>
    <message>
        <source>A Pod that still waits behind a gate cannot be on a node.</source>
        <translation>아직 게이트에서 기다리는 Pod는 노드에 있을 수 없습니다.</translation>
    </message>
    <message>
        <source>Remove &quot;nodeName&quot; or &quot;schedulingGates&quot;.</source>
        <translation>&quot;nodeName&quot;이나 &quot;schedulingGates&quot;를 제거하세요.</translation>
    </message>
    <message>
        <source>Add at least one term with conditions that a node must meet.</source>
        <translation>노드가 충족해야 하는 조건을 담은 term을 하나 이상 추가하세요.</translation>
    </message>
    <message>
        <source>A toleration without a key is for every taint, so its operator must be Exists.</source>
        <translation>키가 없는 톨러레이션은 모든 테인트에 해당하므로 operator가 Exists여야 합니다.</translation>
    </message>
    <message>
        <source>Add &quot;key:&quot;, or write &quot;operator: Exists&quot;.</source>
        <translation>&quot;key:&quot;를 추가하거나 &quot;operator: Exists&quot;를 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;tolerationSeconds&quot; counts only for the effect NoExecute.</source>
        <translation>&quot;tolerationSeconds&quot;는 effect가 NoExecute일 때만 의미가 있습니다.</translation>
    </message>
    <message>
        <source>Write &quot;effect: NoExecute&quot;, or remove &quot;tolerationSeconds&quot;.</source>
        <translation>&quot;effect: NoExecute&quot;를 쓰거나 &quot;tolerationSeconds&quot;를 제거하세요.</translation>
    </message>
    <message>
        <source>Write the value as the taint has it.</source>
        <translation>테인트에 있는 값을 그대로 쓰세요.</translation>
    </message>
    <message>
        <source>Exists looks only at the key, so there can be no value.</source>
        <translation>Exists는 키만 보므로 값을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Remove &quot;value&quot;, or write &quot;operator: Equal&quot;.</source>
        <translation>&quot;value&quot;를 제거하거나 &quot;operator: Equal&quot;을 쓰세요.</translation>
    </message>
    <message>
        <source>Add &quot;type: RuntimeDefault&quot;, or Unconfined or Localhost.</source>
        <translation>&quot;type: RuntimeDefault&quot;를 추가하거나, Unconfined나 Localhost를 쓰세요.</translation>
    </message>
    <message>
        <source>The profile does not say of which type it is.</source>
        <translation>프로필에 유형이 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>A file can only be named for &quot;type: Localhost&quot;.</source>
        <translation>파일은 &quot;type: Localhost&quot;일 때만 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove &quot;localhostProfile&quot;, or write &quot;type: Localhost&quot;.</source>
        <translation>&quot;localhostProfile&quot;을 제거하거나 &quot;type: Localhost&quot;를 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;type: Localhost&quot; needs the file of the profile.</source>
        <translation>&quot;type: Localhost&quot;에는 프로필 파일이 필요합니다.</translation>
    </message>
    <message>
        <source>Add &quot;localhostProfile&quot;.</source>
        <translation>&quot;localhostProfile&quot;을 추가하세요.</translation>
    </message>
    <message>
        <source>The name of the profile begins or ends with a blank.</source>
        <translation>프로필의 이름이 공백으로 시작하거나 끝납니다.</translation>
    </message>
    <message>
        <source>The name of the profile is longer than %1 bytes.</source>
        <translation>프로필의 이름이 %1바이트보다 깁니다.</translation>
    </message>
    <message>
        <source>Control characters are not allowed.</source>
        <translation>제어 문자는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Only one backslash is allowed.</source>
        <translation>백슬래시는 하나만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The domain is too long.</source>
        <translation>도메인이 너무 깁니다.</translation>
    </message>
    <message>
        <source>The part before the backslash is no domain.</source>
        <translation>백슬래시 앞부분이 도메인이 아닙니다.</translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation>사용자가 없습니다.</translation>
    </message>
    <message>
        <source>The user is longer than 104 bytes.</source>
        <translation>사용자가 104바이트보다 깁니다.</translation>
    </message>
    <message>
        <source>The user is only dots or blanks.</source>
        <translation>사용자가 점이나 공백으로만 되어 있습니다.</translation>
    </message>
    <message>
        <source>The user holds a character that Windows does not allow there.</source>
        <translation>사용자에 Windows가 허용하지 않는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than 64 KiB.</source>
        <translation>&quot;%1&quot;이(가) 64 KiB보다 깁니다.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>줄이세요.</translation>
    </message>
    <message>
        <source>A privileged container can always gain more rights, so forbidding it contradicts &quot;privileged: true&quot;.</source>
        <translation>특권 컨테이너는 언제든 더 많은 권한을 얻을 수 있으므로, 이를 금지하는 것은 &quot;privileged: true&quot;와 모순됩니다.</translation>
    </message>
    <message>
        <source>Remove &quot;privileged&quot; or &quot;allowPrivilegeEscalation&quot;.</source>
        <translation>&quot;privileged&quot;나 &quot;allowPrivilegeEscalation&quot;을 제거하세요.</translation>
    </message>
    <message>
        <source>With CAP_SYS_ADMIN a container can always gain more rights, which is forbidden beside it.</source>
        <translation>CAP_SYS_ADMIN이 있으면 컨테이너가 언제든 더 많은 권한을 얻을 수 있는데, 바로 옆에서 이를 금지하고 있습니다.</translation>
    </message>
    <message>
        <source>Remove the capability or &quot;allowPrivilegeEscalation&quot;.</source>
        <translation>커널 권한이나 &quot;allowPrivilegeEscalation&quot;을 제거하세요.</translation>
    </message>
    <message>
        <source>The capability.</source>
        <translation>커널 권한(capability)입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set twice.</source>
        <translation>&quot;%1&quot;이(가) 두 번 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>The Pod says otherwise about running as a process of the node.</source>
        <translation>노드의 프로세스로 실행할지에 대한 Pod의 설정이 이와 다릅니다.</translation>
    </message>
    <message>
        <source>Write the same value here as in the Pod&apos;s own securityContext.</source>
        <translation>Pod의 securityContext와 같은 값을 여기에 쓰세요.</translation>
    </message>
    <message>
        <source>What the Pod says.</source>
        <translation>Pod의 설정입니다.</translation>
    </message>
    <message>
        <source>Only some of the containers run as processes of the node.</source>
        <translation>일부 컨테이너만 노드의 프로세스로 실행됩니다.</translation>
    </message>
    <message>
        <source>Set &quot;hostProcess&quot; for all of them or for none.</source>
        <translation>&quot;hostProcess&quot;를 모든 컨테이너에 설정하거나 아무 데도 설정하지 마세요.</translation>
    </message>
    <message>
        <source>Containers that run as processes of the node are on its network.</source>
        <translation>노드의 프로세스로 실행되는 컨테이너는 노드의 네트워크를 씁니다.</translation>
    </message>
    <message>
        <source>Add &quot;hostNetwork: true&quot;.</source>
        <translation>&quot;hostNetwork: true&quot;를 추가하세요.</translation>
    </message>
    <message>
        <source>An open /proc is only safe for a Pod with users of its own.</source>
        <translation>열린 /proc는 자체 사용자를 쓰는 Pod에서만 안전합니다.</translation>
    </message>
    <message>
        <source>Add &quot;hostUsers: false&quot; to the Pod, or remove &quot;procMount&quot;.</source>
        <translation>Pod에 &quot;hostUsers: false&quot;를 추가하거나 &quot;procMount&quot;를 제거하세요.</translation>
    </message>
    <message>
        <source>It is a setting for Windows, and &quot;os&quot; says linux.</source>
        <translation>Windows용 설정인데 &quot;os&quot;가 linux입니다.</translation>
    </message>
    <message>
        <source>It is a setting for Linux, and &quot;os&quot; says windows.</source>
        <translation>Linux용 설정인데 &quot;os&quot;가 windows입니다.</translation>
    </message>
    <message>
        <source>The selector is empty: it would take every Pod for its own.</source>
        <translation>selector가 비어 있어 모든 Pod를 자신의 것으로 여기게 됩니다.</translation>
    </message>
    <message>
        <source>Add matchLabels with the labels of the template.</source>
        <translation>템플릿의 레이블을 넣은 matchLabels를 추가하세요.</translation>
    </message>
    <message>
        <source>Without a selector, no Pod made from this template would be found again.</source>
        <translation>selector가 없으면 이 템플릿으로 만든 Pod를 다시 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Add a selector with the labels of the template.</source>
        <translation>템플릿의 레이블을 넣은 selector를 추가하세요.</translation>
    </message>
    <message>
        <source>The selector looks for %1, but the Pods made from this template carry no labels.</source>
        <translation>selector는 %1을(를) 찾지만, 이 템플릿으로 만든 Pod에는 레이블이 없습니다.</translation>
    </message>
    <message>
        <source>The selector looks for %1, but the Pods made from this template carry %2.</source>
        <translation>selector는 %1을(를) 찾지만, 이 템플릿으로 만든 Pod에는 %2이(가) 있습니다.</translation>
    </message>
    <message>
        <source>Make the selector and the labels of the template equal.</source>
        <translation>selector와 템플릿의 레이블을 같게 만드세요.</translation>
    </message>
    <message>
        <source>The labels of the Pods.</source>
        <translation>Pod의 레이블입니다.</translation>
    </message>
    <message>
        <source>Set the template&apos;s labels to those of the selector</source>
        <translation>템플릿의 레이블을 selector의 레이블로 설정</translation>
    </message>
    <message>
        <source>Set the selector to the template&apos;s labels</source>
        <translation>selector를 템플릿의 레이블로 설정</translation>
    </message>
    <message>
        <source>Give each port a name and a number of its own.</source>
        <translation>포트마다 고유한 이름과 번호를 지정하세요.</translation>
    </message>
    <message>
        <source>A Service with several ports needs a name for each of them.</source>
        <translation>포트가 여럿인 Service에서는 포트마다 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Where targetPort is not written, it is the port, and %1 is no port.</source>
        <translation>targetPort를 쓰지 않으면 port와 같은데, %1은(는) 포트가 아닙니다.</translation>
    </message>
    <message>
        <source>Correct &quot;port&quot;.</source>
        <translation>&quot;port&quot;를 고치세요.</translation>
    </message>
    <message>
        <source>a protocol</source>
        <translation>프로토콜</translation>
    </message>
    <message>
        <source>Node port %1 is listed twice.</source>
        <translation>노드 포트 %1이(가) 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>Port %1 with protocol %2 is listed twice.</source>
        <translation>프로토콜이 %2인 포트 %1이(가) 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>A Service of type ClusterIP cannot have a nodePort.</source>
        <translation>ClusterIP 유형의 Service에는 nodePort를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Remove nodePort, or set &quot;type: NodePort&quot;.</source>
        <translation>nodePort를 제거하거나 &quot;type: NodePort&quot;로 설정하세요.</translation>
    </message>
    <message>
        <source>Change the type to NodePort</source>
        <translation>유형을 NodePort로 변경</translation>
    </message>
    <message>
        <source>Remove nodePort</source>
        <translation>nodePort 제거</translation>
    </message>
    <message>
        <source>A Service of type ExternalName is only a name; it has no addresses.</source>
        <translation>ExternalName 유형의 Service는 이름일 뿐이며 주소가 없습니다.</translation>
    </message>
    <message>
        <source>A Service of type ExternalName needs the name that it stands for.</source>
        <translation>ExternalName 유형의 Service에는 그것이 가리키는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Add &quot;externalName:&quot; with a host such as db.example.com.</source>
        <translation>&quot;externalName:&quot;을 추가하고 db.example.com 같은 호스트를 쓰세요.</translation>
    </message>
    <message>
        <source>This Service has no ports, so it forwards nothing.</source>
        <translation>이 Service에는 포트가 없으므로 아무것도 전달하지 않습니다.</translation>
    </message>
    <message>
        <source>Add the port that clients use and the targetPort of the Pods.</source>
        <translation>클라이언트가 쓰는 port와 Pod의 targetPort를 추가하세요.</translation>
    </message>
    <message>
        <source>A Service of type %1 cannot do without an address.</source>
        <translation>%1 유형의 Service에는 주소가 꼭 있어야 합니다.</translation>
    </message>
    <message>
        <source>Remove &quot;clusterIP: None&quot;, or use the type ClusterIP.</source>
        <translation>&quot;clusterIP: None&quot;을 제거하거나 ClusterIP 유형을 쓰세요.</translation>
    </message>
    <message>
        <source>externalTrafficPolicy only has a meaning where traffic comes from outside.</source>
        <translation>externalTrafficPolicy는 트래픽이 외부에서 들어오는 곳에서만 의미가 있습니다.</translation>
    </message>
    <message>
        <source>Remove it, or use the type NodePort or LoadBalancer.</source>
        <translation>제거하거나 NodePort 또는 LoadBalancer 유형을 쓰세요.</translation>
    </message>
    <message>
        <source>healthCheckNodePort is only for load balancers with externalTrafficPolicy Local.</source>
        <translation>healthCheckNodePort는 externalTrafficPolicy가 Local인 로드 밸런서에만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>제거하세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a range of clients. %2</source>
        <extracomment>%1 is what was written, %2 a whole sentence with what is wrong with it.</extracomment>
        <translation>&quot;%1&quot;은(는) 클라이언트 범위가 될 수 없습니다. %2</translation>
    </message>
    <message>
        <source>Write blocks of addresses such as 203.0.113.0/24.</source>
        <translation>203.0.113.0/24 같은 주소 블록을 쓰세요.</translation>
    </message>
    <message>
        <source>A range of clients only works for the type LoadBalancer.</source>
        <translation>클라이언트 범위는 LoadBalancer 유형에서만 작동합니다.</translation>
    </message>
    <message>
        <source>Remove it, or set &quot;type: LoadBalancer&quot;.</source>
        <translation>제거하거나 &quot;type: LoadBalancer&quot;로 설정하세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is only for the type LoadBalancer.</source>
        <translation>&quot;%1&quot;은(는) LoadBalancer 유형에만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>a class of load balancers</source>
        <translation>로드 밸런서 클래스</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an external address. %2</source>
        <extracomment>%1 is what was written, %2 a whole sentence with what is wrong with it.</extracomment>
        <translation>&quot;%1&quot;은(는) 외부 주소가 될 수 없습니다. %2</translation>
    </message>
    <message>
        <source>Write an address that leads to a node of the cluster.</source>
        <translation>클러스터의 노드로 이어지는 주소를 쓰세요.</translation>
    </message>
    <message>
        <source>Two annotations for the same thing contradict each other.</source>
        <translation>같은 것에 대한 두 어노테이션이 서로 모순됩니다.</translation>
    </message>
    <message>
        <source>Remove service.kubernetes.io/topology-aware-hints, the old one.</source>
        <translation>예전 것인 service.kubernetes.io/topology-aware-hints를 제거하세요.</translation>
    </message>
    <message>
        <source>&quot;clusterIPs&quot; is only allowed together with &quot;clusterIP&quot;.</source>
        <translation>&quot;clusterIPs&quot;는 &quot;clusterIP&quot;와 함께 쓸 때만 허용됩니다.</translation>
    </message>
    <message>
        <source>Add &quot;clusterIP&quot; with the first address.</source>
        <translation>&quot;clusterIP&quot;를 추가하고 첫 번째 주소를 쓰세요.</translation>
    </message>
    <message>
        <source>The first of &quot;clusterIPs&quot; differs from &quot;clusterIP&quot;.</source>
        <translation>&quot;clusterIPs&quot;의 첫 번째 주소가 &quot;clusterIP&quot;와 다릅니다.</translation>
    </message>
    <message>
        <source>Write the same address first.</source>
        <translation>같은 주소를 맨 앞에 쓰세요.</translation>
    </message>
    <message>
        <source>The single address.</source>
        <translation>단일 주소입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is listed twice.</source>
        <translation>&quot;%1&quot;이(가) 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>&quot;None&quot; says that there is no address, so no other can follow.</source>
        <translation>&quot;None&quot;은 주소가 없다는 뜻이므로 뒤에 다른 주소가 올 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep only None, or remove it.</source>
        <translation>None만 남기거나, 그것을 제거하세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the address of a Service. %2</source>
        <extracomment>%1 is what was written, %2 a whole sentence with what is wrong with it.</extracomment>
        <translation>&quot;%1&quot;은(는) Service의 주소가 될 수 없습니다. %2</translation>
    </message>
    <message>
        <source>Remove it and the cluster picks one, or write None for no address.</source>
        <translation>제거하면 클러스터가 하나를 고릅니다. 주소가 없게 하려면 None을 쓰세요.</translation>
    </message>
    <message>
        <source>A Service has at most two addresses, one of each family.</source>
        <translation>Service의 주소는 주소 체계마다 하나씩 최대 두 개입니다.</translation>
    </message>
    <message>
        <source>Remove the others.</source>
        <translation>나머지를 제거하세요.</translation>
    </message>
    <message>
        <source>Two addresses of a Service must be one IPv4 and one IPv6 address.</source>
        <translation>Service의 두 주소는 IPv4 주소 하나와 IPv6 주소 하나여야 합니다.</translation>
    </message>
    <message>
        <source>%1 is no %2 address.</source>
        <translation>%1은(는) %2 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>Put the addresses in the order of &quot;ipFamilies&quot;.</source>
        <translation>주소를 &quot;ipFamilies&quot;의 순서에 맞추세요.</translation>
    </message>
    <message>
        <source>The family that is asked for.</source>
        <translation>요청한 주소 체계입니다.</translation>
    </message>
    <message>
        <source>Write PreferDualStack or RequireDualStack.</source>
        <translation>PreferDualStack이나 RequireDualStack을 쓰세요.</translation>
    </message>
    <message>
        <source>SingleStack allows only one address.</source>
        <translation>SingleStack에는 주소가 하나만 허용됩니다.</translation>
    </message>
    <message>
        <source>SingleStack allows only one family.</source>
        <translation>SingleStack에는 주소 체계가 하나만 허용됩니다.</translation>
    </message>
    <message>
        <source>RequireDualStack needs a cluster with IPv4 and IPv6.</source>
        <translation>RequireDualStack에는 IPv4와 IPv6를 모두 쓰는 클러스터가 필요합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no security level for Pods.</source>
        <translation>&quot;%1&quot;은(는) Pod의 보안 수준이 아닙니다.</translation>
    </message>
    <message>
        <source>Write privileged, baseline or restricted.</source>
        <translation>privileged, baseline, restricted 중 하나를 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version of Kubernetes.</source>
        <translation>&quot;%1&quot;은(는) Kubernetes의 버전이 아닙니다.</translation>
    </message>
    <message>
        <source>Write latest, or a version such as v1.30.</source>
        <translation>latest나 v1.30 같은 버전을 쓰세요.</translation>
    </message>
    <message>
        <source>This budget says both how many Pods must stay and how many may go.</source>
        <translation>이 예산은 남아야 하는 Pod 수와 빠져도 되는 Pod 수를 모두 지정합니다.</translation>
    </message>
    <message>
        <source>Keep either minAvailable or maxUnavailable.</source>
        <translation>minAvailable과 maxUnavailable 중 하나만 남기세요.</translation>
    </message>
    <message>
        <source>Keep only maxUnavailable</source>
        <translation>maxUnavailable만 남기기</translation>
    </message>
    <message>
        <source>Keep only minAvailable</source>
        <translation>minAvailable만 남기기</translation>
    </message>
    <message>
        <source>A parameter has no name.</source>
        <translation>매개변수에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Write its name before the colon.</source>
        <translation>콜론 앞에 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>The parameters are %1 bytes long together; at most %2 are allowed.</source>
        <translation>매개변수의 길이가 모두 합쳐 %1바이트인데, 최대 %2바이트까지 허용됩니다.</translation>
    </message>
    <message>
        <source>Add the values that the label may have.</source>
        <translation>레이블이 가질 수 있는 값을 추가하세요.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; is listed twice.</source>
        <translation>레이블 &quot;%1&quot;이(가) 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>Put all values under one of them.</source>
        <translation>모든 값을 둘 중 하나에 모으세요.</translation>
    </message>
    <message>
        <source>This topology says nothing new.</source>
        <translation>이 토폴로지에는 새로운 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Add the driver that makes the volumes, or kubernetes.io/no-provisioner.</source>
        <translation>볼륨을 만드는 드라이버나 kubernetes.io/no-provisioner를 추가하세요.</translation>
    </message>
    <message>
        <source>a provisioner</source>
        <translation>프로비저너</translation>
    </message>
    <message>
        <source>Add &quot;path:&quot; with a folder or file of the node.</source>
        <translation>&quot;path:&quot;를 추가하고 노드의 폴더나 파일을 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path from the root.</source>
        <translation>&quot;%1&quot;은(는) 루트에서 시작하는 경로가 아닙니다.</translation>
    </message>
    <message>
        <source>Begin the path with a slash.</source>
        <translation>경로를 슬래시로 시작하세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of an iSCSI node.</source>
        <translation>&quot;%1&quot;은(는) iSCSI 노드의 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>Write a name such as iqn.2024-01.com.example:disk1.</source>
        <translation>iqn.2024-01.com.example:disk1 같은 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>CHAP needs a Secret with user and password.</source>
        <translation>CHAP에는 사용자와 비밀번호가 있는 Secret이 필요합니다.</translation>
    </message>
    <message>
        <source>Add &quot;secretRef&quot;.</source>
        <translation>&quot;secretRef&quot;를 추가하세요.</translation>
    </message>
    <message>
        <source>This volume names no device.</source>
        <translation>이 볼륨에 장치가 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Add &quot;targetWWNs&quot; with &quot;lun&quot;, or &quot;wwids&quot;.</source>
        <translation>&quot;targetWWNs&quot;를 &quot;lun&quot;과 함께 추가하거나, &quot;wwids&quot;를 추가하세요.</translation>
    </message>
    <message>
        <source>&quot;targetWWNs&quot; needs the number of the unit.</source>
        <translation>&quot;targetWWNs&quot;에는 유닛 번호가 필요합니다.</translation>
    </message>
    <message>
        <source>Add &quot;lun&quot;.</source>
        <translation>&quot;lun&quot;을 추가하세요.</translation>
    </message>
    <message>
        <source>This volume names no dataset.</source>
        <translation>이 볼륨에 데이터 세트가 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Add &quot;datasetUUID&quot;.</source>
        <translation>&quot;datasetUUID&quot;를 추가하세요.</translation>
    </message>
    <message>
        <source>This volume names a dataset twice.</source>
        <translation>이 볼륨은 데이터 세트를 두 번 지정합니다.</translation>
    </message>
    <message>
        <source>The name of a dataset holds no slash.</source>
        <translation>데이터 세트의 이름에는 슬래시를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Write it without the slash.</source>
        <translation>슬래시 없이 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of hosts with ports.</source>
        <translation>&quot;%1&quot;은(는) 포트가 있는 호스트의 목록이 아닙니다.</translation>
    </message>
    <message>
        <source>Write for example registry:7861.</source>
        <translation>예를 들어 registry:7861이라고 쓰세요.</translation>
    </message>
    <message>
        <source>The tenant is longer than 64 characters.</source>
        <translation>테넌트가 64자보다 깁니다.</translation>
    </message>
    <message>
        <source>Write its short identifier.</source>
        <translation>짧은 식별자를 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a disk of this kind.</source>
        <translation>&quot;%1&quot;은(는) 이 종류의 디스크 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>Write a path that begins with /subscriptions/.</source>
        <translation>/subscriptions/로 시작하는 경로를 쓰세요.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, or &quot;kind: Managed&quot;.</source>
        <translation>https://로 시작하는 주소나 &quot;kind: Managed&quot;를 쓰세요.</translation>
    </message>
    <message>
        <source>Options of kubernetes.io and k8s.io belong to Kubernetes itself.</source>
        <translation>kubernetes.io와 k8s.io의 옵션은 Kubernetes 자체의 것입니다.</translation>
    </message>
    <message>
        <source>Choose another name for the option.</source>
        <translation>옵션에 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>Name the driver, such as ebs.csi.aws.com.</source>
        <translation>ebs.csi.aws.com처럼 드라이버를 지정하세요.</translation>
    </message>
    <message>
        <source>The name of a driver has at most %1 characters.</source>
        <translation>드라이버의 이름은 최대 %1자까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>이름을 고치세요.</translation>
    </message>
    <message>
        <source>Write a path below the volume, without &quot;..&quot;.</source>
        <translation>&quot;..&quot; 없이 볼륨 아래의 경로를 쓰세요.</translation>
    </message>
    <message>
        <source>A file of &quot;downwardAPI&quot; has no path.</source>
        <translation>&quot;downwardAPI&quot;의 한 파일에 경로가 없습니다.</translation>
    </message>
    <message>
        <source>Add &quot;path:&quot; with the file&apos;s name.</source>
        <translation>&quot;path:&quot;를 추가하고 파일의 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>A file cannot hold a field and a resource.</source>
        <translation>파일에 필드와 리소스를 함께 담을 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep &quot;fieldRef&quot; or &quot;resourceFieldRef&quot;.</source>
        <translation>&quot;fieldRef&quot;와 &quot;resourceFieldRef&quot; 중 하나만 남기세요.</translation>
    </message>
    <message>
        <source>A file of &quot;downwardAPI&quot; does not say what it holds.</source>
        <translation>&quot;downwardAPI&quot;의 한 파일에 무엇을 담을지 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>Add &quot;fieldRef&quot; or &quot;resourceFieldRef&quot;.</source>
        <translation>&quot;fieldRef&quot;나 &quot;resourceFieldRef&quot;를 추가하세요.</translation>
    </message>
    <message>
        <source>One entry of &quot;sources&quot; names several things.</source>
        <translation>&quot;sources&quot;의 한 항목이 여러 가지를 지정합니다.</translation>
    </message>
    <message>
        <source>Make an entry of each.</source>
        <translation>각각을 별도의 항목으로 만드세요.</translation>
    </message>
    <message>
        <source>The token has no path.</source>
        <translation>토큰에 경로가 없습니다.</translation>
    </message>
    <message>
        <source>Two files of this volume are called &quot;%1&quot;.</source>
        <translation>이 볼륨에 이름이 &quot;%1&quot;인 파일이 두 개 있습니다.</translation>
    </message>
    <message>
        <source>Give one of them another path.</source>
        <translation>둘 중 하나에 다른 경로를 지정하세요.</translation>
    </message>
    <message>
        <source>This volume does not say what claim to make.</source>
        <translation>이 볼륨에는 어떤 클레임을 만들지 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>Add &quot;volumeClaimTemplate&quot; with the spec of a PersistentVolumeClaim.</source>
        <translation>&quot;volumeClaimTemplate&quot;을 추가하고 PersistentVolumeClaim의 spec을 쓰세요.</translation>
    </message>
    <message>
        <source>The cluster names the claim after the Pod and the volume.</source>
        <translation>클러스터는 Pod와 볼륨의 이름을 따서 클레임의 이름을 짓습니다.</translation>
    </message>
    <message>
        <source>The claim of this volume would be called &quot;%1&quot;. %2</source>
        <extracomment>%2 is a whole sentence with the rule that is broken.</extracomment>
        <translation>이 볼륨의 클레임은 이름이 &quot;%1&quot;이(가) 됩니다. %2</translation>
    </message>
    <message>
        <source>Choose other names for the volume or the Pod.</source>
        <translation>볼륨이나 Pod에 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>Add &quot;reference:&quot; with the name of an image.</source>
        <translation>&quot;reference:&quot;를 추가하고 이미지의 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>A volume cannot be smaller than nothing.</source>
        <translation>볼륨의 크기는 0보다 작을 수 없습니다.</translation>
    </message>
    <message>
        <source>Write an amount such as 1Gi.</source>
        <translation>1Gi 같은 양을 쓰세요.</translation>
    </message>
    <message>
        <source>Add &quot;claimName:&quot; with the name of a PersistentVolumeClaim.</source>
        <translation>&quot;claimName:&quot;을 추가하고 PersistentVolumeClaim의 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>With an initiator, the names of volume and portal have at most 64 characters together.</source>
        <translation>이니시에이터가 있으면 볼륨과 포털의 이름은 합쳐서 최대 64자까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose a shorter name for the volume.</source>
        <translation>볼륨에 더 짧은 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>A volume has one source, but this one has &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>볼륨의 출처는 하나인데, 이 볼륨에는 &quot;%1&quot;와(과) &quot;%2&quot;이(가) 있습니다.</translation>
    </message>
    <message>
        <source>Keep one of them, or make a second volume.</source>
        <translation>둘 중 하나만 남기거나 두 번째 볼륨을 만드세요.</translation>
    </message>
    <message>
        <source>A token is for a service account, and this Pod names none.</source>
        <translation>토큰은 서비스 어카운트를 위한 것인데, 이 Pod에는 서비스 어카운트가 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Add &quot;serviceAccountName: default&quot; to the Pod, or another account.</source>
        <translation>Pod에 &quot;serviceAccountName: default&quot;나 다른 어카운트를 추가하세요.</translation>
    </message>
    <message>
        <source>Two volumes are called &quot;%1&quot;.</source>
        <translation>이름이 &quot;%1&quot;인 볼륨이 두 개 있습니다.</translation>
    </message>
    <message>
        <source>Write an octal number from 0000 to 0777, such as 0644.</source>
        <translation>0644처럼 0000에서 0777까지의 8진수를 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a claim that the cluster makes for another volume of this Pod.</source>
        <translation>&quot;%1&quot;은(는) 클러스터가 이 Pod의 다른 볼륨을 위해 만드는 클레임입니다.</translation>
    </message>
    <message>
        <source>Name another claim, or use that volume itself.</source>
        <translation>다른 클레임을 지정하거나 그 볼륨 자체를 쓰세요.</translation>
    </message>
    <message>
        <source>In volume &quot;%1&quot; this takes the place of &quot;%2&quot;, or lies inside it.</source>
        <translation>볼륨 &quot;%1&quot;에서 이것은 &quot;%2&quot;의 자리를 차지하거나 그 안에 있습니다.</translation>
    </message>
    <message>
        <source>Give each entry a path of its own.</source>
        <translation>항목마다 고유한 경로를 지정하세요.</translation>
    </message>
    <message>
        <source>The other entry is here.</source>
        <translation>다른 항목은 여기에 있습니다.</translation>
    </message>
    <message>
        <source>This source of volume &quot;%1&quot; gives nothing.</source>
        <translation>볼륨 &quot;%1&quot;의 이 출처는 아무것도 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>Name a configMap, a secret, a serviceAccountToken or the downwardAPI; other sources are off by default.</source>
        <translation>configMap, secret, serviceAccountToken, downwardAPI 중 하나를 지정하세요. 다른 출처는 기본적으로 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Volumes of this type no longer work in current clusters.</source>
        <translation>이 유형의 볼륨은 최신 클러스터에서 더 이상 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>Use a volume of a CSI driver.</source>
        <translation>CSI 드라이버의 볼륨을 쓰세요.</translation>
    </message>
    <message>
        <source>Volumes of this type are switched off in current clusters.</source>
        <translation>이 유형의 볼륨은 최신 클러스터에서 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Fetch the repository in an init container into an emptyDir volume.</source>
        <translation>초기화 컨테이너에서 저장소를 emptyDir 볼륨으로 가져오세요.</translation>
    </message>
    <message>
        <source>Pods take &quot;%1&quot; as their host name, and as one it is unusual: dots separate names of computers, and more than 63 characters are cut.</source>
        <translation>Pod는 &quot;%1&quot;을(를) 호스트 이름으로 쓰는데, 호스트 이름으로는 흔하지 않습니다. 점은 컴퓨터의 이름을 구분하는 데 쓰이고, 63자를 넘는 부분은 잘립니다.</translation>
    </message>
    <message>
        <source>Use a name such as &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 같은 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>Use &quot;trafficDistribution&quot; in the spec.</source>
        <translation>spec의 &quot;trafficDistribution&quot;을 쓰세요.</translation>
    </message>
    <message>
        <source>A Service without an address of its own (&quot;clusterIP: None&quot;) ignores this.</source>
        <translation>자체 주소가 없는 Service(&quot;clusterIP: None&quot;)는 이것을 무시합니다.</translation>
    </message>
    <message>
        <source>A Service of type ExternalName ignores this.</source>
        <translation>유형이 ExternalName인 Service는 이것을 무시합니다.</translation>
    </message>
    <message>
        <source>Only a Service of type ExternalName looks at this.</source>
        <translation>유형이 ExternalName인 Service만 이것을 봅니다.</translation>
    </message>
    <message>
        <source>External addresses of Services are on their way out.</source>
        <translation>Service의 외부 주소는 점차 없어지고 있습니다.</translation>
    </message>
    <message>
        <source>Use a Service of type LoadBalancer, or the Gateway API.</source>
        <translation>유형이 LoadBalancer인 Service나 Gateway API를 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;PreferClose&quot; has been renamed.</source>
        <translation>&quot;PreferClose&quot;의 이름이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Write PreferSameZone, which means the same.</source>
        <translation>뜻이 같은 PreferSameZone을 쓰세요.</translation>
    </message>
    <message>
        <source>Use &quot;storageClassName&quot; in the spec.</source>
        <translation>spec의 &quot;storageClassName&quot;을 쓰세요.</translation>
    </message>
    <message>
        <source>Use &quot;mountOptions&quot; in the spec.</source>
        <translation>spec의 &quot;mountOptions&quot;를 쓰세요.</translation>
    </message>
    <message>
        <source>Volumes are no longer wiped and used again.</source>
        <translation>볼륨을 지우고 다시 쓰는 기능은 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Write Retain or Delete, and let a StorageClass make new volumes.</source>
        <translation>Retain이나 Delete를 쓰고, 새 볼륨은 StorageClass가 만들게 하세요.</translation>
    </message>
    <message>
        <source>This annotation is the old way to name the class of an Ingress.</source>
        <translation>이 어노테이션은 Ingress의 클래스를 지정하는 예전 방식입니다.</translation>
    </message>
    <message>
        <source>Write &quot;ingressClassName: %1&quot; in the spec, unless your provider asks for the annotation.</source>
        <translation>제공자가 어노테이션을 요구하지 않는다면 spec에 &quot;ingressClassName: %1&quot;을(를) 쓰세요.</translation>
    </message>
    <message>
        <source>Put in the PEM files as they are, from -----BEGIN to -----END.</source>
        <translation>PEM 파일을 -----BEGIN부터 -----END까지 그대로 넣으세요.</translation>
    </message>
    <message>
        <source>&quot;tls.crt&quot; holds no certificate in PEM form, so no server can use it.</source>
        <translation>&quot;tls.crt&quot;에 PEM 형식의 인증서가 없어서 어떤 서버도 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;tls.key&quot; holds no private key in PEM form, so no server can use it.</source>
        <translation>&quot;tls.key&quot;에 PEM 형식의 개인 키가 없어서 어떤 서버도 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>With more than %1 indexes and more than %2 Pods at once the cluster may lose count of the finished ones.</source>
        <translation>인덱스가 %1개보다 많고 동시에 실행되는 Pod가 %2개보다 많으면, 클러스터가 끝난 인덱스를 제대로 세지 못할 수 있습니다.</translation>
    </message>
    <message>
        <source>Lower &quot;parallelism&quot; or &quot;completions&quot;.</source>
        <translation>&quot;parallelism&quot;이나 &quot;completions&quot;를 낮추세요.</translation>
    </message>
    <message>
        <source>A limit below zero keeps every old revision for ever.</source>
        <translation>제한이 0보다 작으면 모든 이전 리비전이 영원히 보관됩니다.</translation>
    </message>
    <message>
        <source>Write how many old revisions to keep, for example 10.</source>
        <translation>보관할 이전 리비전의 수를 쓰세요. 예: 10.</translation>
    </message>
    <message>
        <source>Endpoints are out of date since Kubernetes 1.33.</source>
        <translation>Endpoints는 쿠버네티스 1.33부터 더 이상 권장되지 않습니다.</translation>
    </message>
    <message>
        <source>Use an EndpointSlice of discovery.k8s.io/v1.</source>
        <translation>discovery.k8s.io/v1의 EndpointSlice를 쓰세요.</translation>
    </message>
    <message>
        <source>Keep things apart with Namespaces instead.</source>
        <translation>대신 Namespace로 구분하세요.</translation>
    </message>
    <message>
        <source>Nodes no longer carry the label &quot;%1&quot;.</source>
        <translation>노드에는 더 이상 레이블 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot; instead.</source>
        <translation>대신 &quot;%1&quot;을(를) 쓰세요.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; is out of date.</source>
        <translation>레이블 &quot;%1&quot;은(는) 더 이상 권장되지 않습니다.</translation>
    </message>
    <message>
        <source>No label can have the value &quot;%1&quot;, so no node is preferred for it. %2</source>
        <translation>어떤 레이블도 값이 &quot;%1&quot;일 수 없으므로, 이 값으로 선호되는 노드가 없습니다. %2</translation>
    </message>
    <message>
        <source>Write the value as the nodes&apos; label has it.</source>
        <translation>노드의 레이블에 있는 값을 그대로 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a good address, but not in the usual spelling.</source>
        <translation>&quot;%1&quot;은(는) 올바른 주소이지만 일반적인 표기가 아닙니다.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot;, which means the same.</source>
        <translation>뜻이 같은 &quot;%1&quot;을(를) 쓰세요.</translation>
    </message>
    <message>
        <source>%1 is no whole number of bytes, and a byte cannot be divided.</source>
        <translation>%1은(는) 바이트의 정수배가 아니며, 바이트는 나눌 수 없습니다.</translation>
    </message>
    <message>
        <source>Bytes are counted with Ki, Mi or Gi, for example 512Mi; &quot;m&quot; means thousandths.</source>
        <translation>바이트는 512Mi처럼 Ki, Mi, Gi로 셉니다. &quot;m&quot;은 천분의 일을 뜻합니다.</translation>
    </message>
    <message>
        <source>The annotation &quot;%1&quot; is out of date since Kubernetes %2.</source>
        <translation>어노테이션 &quot;%1&quot;은(는) Kubernetes %2부터 더 이상 권장되지 않습니다.</translation>
    </message>
    <message>
        <source>This selector cannot be used as long as it has mistakes.</source>
        <translation>이 selector는 오류가 있는 동안 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Correct what is wrong inside it.</source>
        <translation>그 안의 잘못된 부분을 고치세요.</translation>
    </message>
    <message>
        <source>A %1 keeps its Pods running, so they cannot have a deadline.</source>
        <translation>%1은(는) Pod를 계속 실행하므로 Pod에 제한 시간을 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>Remove activeDeadlineSeconds, or use a Job.</source>
        <translation>activeDeadlineSeconds를 제거하거나 Job을 쓰세요.</translation>
    </message>
    <message>
        <source>Remove activeDeadlineSeconds</source>
        <translation>activeDeadlineSeconds 제거</translation>
    </message>
    <message>
        <source>A %1 keeps its Pods running, so restartPolicy cannot be &quot;%2&quot;.</source>
        <translation>%1은(는) Pod를 계속 실행하므로 restartPolicy가 &quot;%2&quot;일 수 없습니다.</translation>
    </message>
    <message>
        <source>Remove the line; Always is the default. For work that ends use a Job.</source>
        <translation>이 줄을 제거하세요. 기본값은 Always입니다. 끝이 있는 작업에는 Job을 쓰세요.</translation>
    </message>
    <message>
        <source>Remove restartPolicy</source>
        <translation>restartPolicy 제거</translation>
    </message>
    <message>
        <source>With &quot;type: %1&quot; there is no rolling update that these settings could apply to.</source>
        <translation>&quot;type: %1&quot;에는 이 설정을 적용할 롤링 업데이트가 없습니다.</translation>
    </message>
    <message>
        <source>Remove &quot;rollingUpdate&quot;, or change the type to RollingUpdate.</source>
        <translation>&quot;rollingUpdate&quot;를 제거하거나 유형을 RollingUpdate로 바꾸세요.</translation>
    </message>
    <message>
        <source>Remove &quot;rollingUpdate&quot;</source>
        <translation>&quot;rollingUpdate&quot; 제거</translation>
    </message>
    <message>
        <source>Change the type to RollingUpdate</source>
        <translation>유형을 RollingUpdate로 변경</translation>
    </message>
    <message>
        <source>maxSurge and maxUnavailable are both 0.</source>
        <translation>maxSurge와 maxUnavailable이 모두 0입니다.</translation>
    </message>
    <message>
        <source>Allow at least one, for example &quot;maxSurge: 1&quot;.</source>
        <translation>적어도 하나는 허용하세요. 예: &quot;maxSurge: 1&quot;.</translation>
    </message>
    <message>
        <source>maxSurge is 0 here.</source>
        <translation>여기에서 maxSurge가 0입니다.</translation>
    </message>
    <message>
        <source>Set maxSurge to 1</source>
        <translation>maxSurge를 1로 설정</translation>
    </message>
    <message>
        <source>Set maxUnavailable to 1</source>
        <translation>maxUnavailable을 1로 설정</translation>
    </message>
    <message>
        <source>A Pod counts after %1 s of being ready, but the update is declared failed after %2 s.</source>
        <translation>Pod는 %1초 동안 준비 상태여야 사용 가능한 것으로 세는데, 업데이트는 %2초가 지나면 실패로 처리됩니다.</translation>
    </message>
    <message>
        <source>Set progressDeadlineSeconds to more than minReadySeconds, for example %1.</source>
        <translation>progressDeadlineSeconds를 minReadySeconds보다 크게, 예를 들어 %1(으)로 정하세요.</translation>
    </message>
    <message>
        <source>Set progressDeadlineSeconds to %1</source>
        <translation>progressDeadlineSeconds를 %1(으)로 설정</translation>
    </message>
    <message>
        <source>The revision to roll back to cannot be negative.</source>
        <translation>되돌아갈 리비전은 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>Remove the annotation; &quot;kubectl rollout undo&quot; does this work.</source>
        <translation>어노테이션을 제거하세요. 이 일은 &quot;kubectl rollout undo&quot;가 합니다.</translation>
    </message>
    <message>
        <source>A DaemonSet either stops old Pods first or starts new ones first, not both; maxUnavailable is 1 where nothing is written.</source>
        <translation>DaemonSet은 기존 Pod를 먼저 멈추거나 새 Pod를 먼저 시작하며, 둘 다 할 수는 없습니다. 아무것도 쓰지 않으면 maxUnavailable은 1입니다.</translation>
    </message>
    <message>
        <source>Set maxUnavailable to 0, or remove maxSurge.</source>
        <translation>maxUnavailable을 0으로 설정하거나 maxSurge를 제거하세요.</translation>
    </message>
    <message>
        <source>Allow one of them, for example &quot;maxUnavailable: 1&quot;.</source>
        <translation>둘 중 하나는 허용하세요. 예: &quot;maxUnavailable: 1&quot;.</translation>
    </message>
    <message>
        <source>Add &quot;type: %1&quot;</source>
        <translation>&quot;type: %1&quot; 추가</translation>
    </message>
    <message>
        <source>Measure the use of CPU</source>
        <translation>CPU 사용량 측정</translation>
    </message>
    <message>
        <source>Measure the use of memory</source>
        <translation>메모리 사용량 측정</translation>
    </message>
    <message>
        <source>Change the type to %1</source>
        <translation>유형을 %1(으)로 변경</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>서로 바꾸기</translation>
    </message>
    <message>
        <source>The minimum.</source>
        <translation>최솟값입니다.</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>%1 요청</translation>
    </message>
    <message>
        <source>Write %1, this address alone</source>
        <translation>이 주소만 뜻하는 %1 쓰기</translation>
    </message>
    <message>
        <source>A Secret of type %1 needs %2.</source>
        <extracomment>%2 is one or more keys in quotes.</extracomment>
        <translation>%1 유형의 Secret에는 %2이(가) 필요합니다.</translation>
    </message>
    <message>
        <source>Add %1 with a text to replace</source>
        <translation>나중에 바꿀 텍스트로 %1 추가</translation>
    </message>
    <message>
        <source>Make it a token of the account &quot;default&quot;</source>
        <translation>계정 &quot;default&quot;의 토큰으로 만들기</translation>
    </message>
    <message>
        <source>Give each of them a port of its own, or remove &quot;hostPort&quot; and reach the container through a Service.</source>
        <translation>각각 다른 포트를 지정하거나, &quot;hostPort&quot;를 제거하고 Service를 통해 컨테이너에 접근하세요.</translation>
    </message>
    <message>
        <source>Set &quot;hostPort&quot; to %1</source>
        <translation>&quot;hostPort&quot;를 %1(으)로 설정</translation>
    </message>
    <message>
        <source>An init container must end before the others start, so a &quot;%1&quot; has nothing to do there.</source>
        <translation>초기화 컨테이너는 다른 컨테이너가 시작하기 전에 끝나야 하므로 &quot;%1&quot;이(가) 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>Remove it, or let the container keep running beside the others with &quot;restartPolicy: Always&quot;.</source>
        <translation>제거하거나, &quot;restartPolicy: Always&quot;로 컨테이너가 다른 컨테이너와 함께 계속 실행되게 하세요.</translation>
    </message>
    <message>
        <source>Keep the container running beside the others</source>
        <translation>다른 컨테이너와 함께 계속 실행하기</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a plain host name. %2</source>
        <extracomment>%2 is a whole sentence with the rule that is broken.</extracomment>
        <translation>&quot;%1&quot;은(는) 일반 호스트 이름이 아닙니다. %2</translation>
    </message>
    <message>
        <source>Write only the name, without scheme, port and path, for example %1.</source>
        <translation>스킴, 포트, 경로 없이 이름만 쓰세요. 예: %1.</translation>
    </message>
    <message>
        <source>Add &quot;pathType: %1&quot;</source>
        <translation>&quot;pathType: %1&quot; 추가</translation>
    </message>
    <message>
        <source>Shorten it to &quot;%1&quot;</source>
        <translation>&quot;%1&quot;(으)로 줄이기</translation>
    </message>
    <message>
        <source>Add &quot;completions&quot;</source>
        <translation>&quot;completions&quot; 추가</translation>
    </message>
    <message>
        <source>The name of a Job is a label of its Pods, so it can have %1 characters; this one has %2.</source>
        <translation>Job의 이름은 그 Pod의 레이블이 되므로 %1자까지 쓸 수 있는데, 이 이름은 %2자입니다.</translation>
    </message>
    <message>
        <source>Keep the selector with &quot;manualSelector: true&quot;</source>
        <translation>&quot;manualSelector: true&quot;로 selector 유지</translation>
    </message>
    <message>
        <source>Move the time zone to &quot;timeZone&quot;</source>
        <translation>시간대를 &quot;timeZone&quot;으로 옮기기</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>이 항목 제거</translation>
    </message>
    <message>
        <source>Sort them</source>
        <translation>정렬하기</translation>
    </message>
    <message>
        <source>Make it an indexed Job</source>
        <translation>인덱스가 있는 Job으로 만들기</translation>
    </message>
    <message>
        <source>Write a path below the volume, such as conf/app.yaml, without &quot;..&quot;.</source>
        <translation>&quot;..&quot; 없이 conf/app.yaml처럼 볼륨 아래의 경로를 쓰세요.</translation>
    </message>
    <message>
        <source>Mean the port %1 alone</source>
        <translation>포트 %1만 뜻하게 하기</translation>
    </message>
    <message>
        <source>Mean all Pods of this Namespace</source>
        <translation>이 Namespace의 모든 Pod를 뜻하게 하기</translation>
    </message>
    <message>
        <source>Make two entries of it</source>
        <translation>두 항목으로 나누기</translation>
    </message>
    <message>
        <source>List both, once</source>
        <translation>둘 다 한 번씩 쓰기</translation>
    </message>
    <message>
        <source>Write the whole path, without &quot;..&quot;.</source>
        <translation>&quot;..&quot; 없이 전체 경로를 쓰세요.</translation>
    </message>
    <message>
        <source>Bind it to the node &quot;node-1&quot;</source>
        <translation>노드 &quot;node-1&quot;에 묶기</translation>
    </message>
    <message>
        <source>Add a labelSelector with the labels of these Pods</source>
        <translation>이 Pod의 레이블로 labelSelector 추가</translation>
    </message>
    <message>
        <source>Raise the limit to %1</source>
        <translation>제한을 %1(으)로 올리기</translation>
    </message>
    <message>
        <source>Set its limit to %1</source>
        <translation>제한을 %1(으)로 설정</translation>
    </message>
    <message>
        <source>Tell single nodes apart</source>
        <translation>노드별로 구분</translation>
    </message>
    <message>
        <source>Tell zones apart</source>
        <translation>영역별로 구분</translation>
    </message>
    <message>
        <source>The rule does not say what happens to a Pod that cannot be placed as wanted.</source>
        <translation>원하는 대로 배치할 수 없는 Pod를 어떻게 할지 이 규칙에 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>Add &quot;whenUnsatisfiable&quot; with DoNotSchedule (the Pod waits) or ScheduleAnyway.</source>
        <translation>&quot;whenUnsatisfiable&quot;을 추가하고 DoNotSchedule(Pod가 기다림)이나 ScheduleAnyway를 쓰세요.</translation>
    </message>
    <message>
        <source>Add &quot;whenUnsatisfiable: %1&quot;</source>
        <translation>&quot;whenUnsatisfiable: %1&quot; 추가</translation>
    </message>
    <message>
        <source>Tolerate every taint with &quot;operator: Exists&quot;</source>
        <translation>&quot;operator: Exists&quot;로 모든 테인트 허용</translation>
    </message>
    <message>
        <source>The other setting.</source>
        <translation>다른 설정입니다.</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 제거</translation>
    </message>
    <message>
        <source>Give the Pod users of its own</source>
        <translation>Pod에 자신만의 사용자 주기</translation>
    </message>
    <message>
        <source>Select by the labels of the template</source>
        <translation>템플릿의 레이블로 선택하기</translation>
    </message>
    <message>
        <source>Let the cluster give it an address</source>
        <translation>클러스터가 주소를 주게 하기</translation>
    </message>
    <message>
        <source>Let the cluster pick an address</source>
        <translation>클러스터가 주소를 고르게 하기</translation>
    </message>
    <message>
        <source>Remove the line, or write PreferDualStack to take what there is. If your cluster has it, say so in .slipway.yaml (&quot;ipFamilies&quot; below &quot;cluster&quot;).</source>
        <translation>이 줄을 지우거나, 있는 것을 쓰도록 PreferDualStack이라고 쓰세요. 클러스터에 있다면 .slipway.yaml(&quot;cluster&quot; 아래 &quot;ipFamilies&quot;)에 적으세요.</translation>
    </message>
    <message>
        <source>%1 needs a cluster with %2.</source>
        <translation>%1에는 %2를 쓰는 클러스터가 필요합니다.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 쓰기</translation>
    </message>
    <message>
        <source>This asks for %1, which the cluster does not have.</source>
        <translation>클러스터에 없는 %1을(를) 요구합니다.</translation>
    </message>
    <message>
        <source>%1 is read as a decimal number, and the rights of a file are octal: they begin with a 0.</source>
        <translation>%1은(는) 십진수로 읽히지만, 파일 권한은 0으로 시작하는 팔진수입니다.</translation>
    </message>
    <message>
        <source>%1 is out of the range of file rights.</source>
        <translation>%1은(는) 파일 권한의 범위를 벗어납니다.</translation>
    </message>
    <message>
        <source>Write 0%1.</source>
        <translation>0%1(이)라고 쓰세요.</translation>
    </message>
    <message>
        <source>Start the new Pods first: set maxUnavailable to 0</source>
        <translation>새 Pod를 먼저 시작: maxUnavailable을 0으로 설정</translation>
    </message>
    <message>
        <source>Stop the old Pods first: remove maxSurge</source>
        <translation>이전 Pod를 먼저 중지: maxSurge 제거</translation>
    </message>
    <message>
        <source>A Pod of a node&apos;s own cannot have resource claims.</source>
        <translation>노드 자체의 Pod는 리소스 클레임을 가질 수 없습니다.</translation>
    </message>
    <message>
        <source>Remove &quot;resourceClaims&quot;.</source>
        <translation>&quot;resourceClaims&quot;를 제거하세요.</translation>
    </message>
    <message>
        <source>Remove the first &quot;%1&quot;</source>
        <translation>첫 번째 &quot;%1&quot; 제거</translation>
    </message>
    <message>
        <source>Remove the second &quot;%1&quot;</source>
        <translation>두 번째 &quot;%1&quot; 제거</translation>
    </message>
    <message>
        <source>Two entries with the same port and protocol would share a node port.</source>
        <translation>포트와 프로토콜이 같은 두 항목은 노드 포트를 함께 쓰게 됩니다.</translation>
    </message>
    <message>
        <source>Move it to &quot;ingressClassName&quot;</source>
        <translation>&quot;ingressClassName&quot;으로 옮기기</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; of nodes is out of date since Kubernetes %2.</source>
        <translation>노드의 레이블 &quot;%1&quot;은(는) Kubernetes %2부터 더 이상 권장되지 않습니다.</translation>
    </message>
    <message>
        <source>Move it to &quot;%1&quot;</source>
        <translation>&quot;%1&quot;(으)로 옮기기</translation>
    </message>
    <message>
        <source>Move it to the annotations</source>
        <translation>어노테이션으로 옮기기</translation>
    </message>
    <message>
        <source>Container &quot;%1&quot; declares port %2 twice.</source>
        <translation>컨테이너 &quot;%1&quot;이(가) 포트 %2을(를) 두 번 선언합니다.</translation>
    </message>
    <message>
        <source>Containers &quot;%1&quot; and &quot;%2&quot; both declare port %3.</source>
        <translation>컨테이너 &quot;%1&quot;과(와) &quot;%2&quot;이(가) 모두 포트 %3을(를) 선언합니다.</translation>
    </message>
    <message>
        <source>The cluster warns that this path of volume &quot;%1&quot; overlaps itself, only because a source without items stands behind it.</source>
        <translation>볼륨 &quot;%1&quot;의 이 경로가 자기 자신과 겹친다고 클러스터가 경고합니다. 뒤에 items가 없는 소스가 있기 때문일 뿐입니다.</translation>
    </message>
    <message>
        <source>Put sources without items in front of the others.</source>
        <translation>items가 없는 소스를 다른 소스보다 앞에 두세요.</translation>
    </message>
    <message>
        <source>The owner &quot;%1&quot; stands in this list twice.</source>
        <translation>소유자 &quot;%1&quot;이(가) 이 목록에 두 번 있습니다.</translation>
    </message>
    <message>
        <source>What &quot;tls.crt&quot; holds in PEM form is no certificate, so no server can use it.</source>
        <translation>&quot;tls.crt&quot;에 PEM 형식으로 든 것은 인증서가 아니어서 어떤 서버도 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>What &quot;tls.key&quot; holds in PEM form is no private key, so no server can use it.</source>
        <translation>&quot;tls.key&quot;에 PEM 형식으로 든 것은 개인 키가 아니어서 어떤 서버도 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The private key is not that of the certificate, so no server can use them.</source>
        <translation>개인 키가 이 인증서의 것이 아니어서 어떤 서버도 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Look up what its makers say about the version that replaces it.</source>
        <translation>어느 버전이 대신하는지 만든 쪽의 설명을 찾아보세요.</translation>
    </message>
    <message>
        <source>Move to &quot;%1&quot;; its fields may differ.</source>
        <translation>&quot;%1&quot;(으)로 옮기세요. 필드가 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>Version &quot;%1&quot; of the kind %2 is on its way out, says its definition.</source>
        <translation>정의에 따르면 %2 종류의 버전 &quot;%1&quot;은(는) 곧 사라집니다.</translation>
    </message>
    <message>
        <source>Version &quot;%1&quot; of the kind %2 is on its way out. Its definition says: &quot;%3&quot;.</source>
        <translation>%2 종류의 버전 &quot;%1&quot;은(는) 곧 사라집니다. 정의에 적힌 말: &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there, but the rule reads it.</source>
        <translation>규칙이 &quot;%1&quot;을(를) 읽는데, 그것이 없습니다.</translation>
    </message>
    <message>
        <source>The rule reads entry number %1, counted from 0, and there is none.</source>
        <translation>규칙이 0부터 세어 %1번째 항목을 읽는데, 그런 항목이 없습니다.</translation>
    </message>
    <message>
        <source>The rule divides by zero.</source>
        <translation>규칙이 0으로 나눕니다.</translation>
    </message>
    <message>
        <source>A number gets too big for the rule.</source>
        <translation>규칙이 다룰 수 없을 만큼 숫자가 커집니다.</translation>
    </message>
    <message>
        <source>The rule cannot read &quot;%1&quot;.</source>
        <translation>규칙이 &quot;%1&quot;을(를) 읽지 못합니다.</translation>
    </message>
    <message>
        <source>A value is not of the type that the rule works with.</source>
        <translation>값의 타입이 규칙이 다루는 타입이 아닙니다.</translation>
    </message>
    <message>
        <source>Change the object so that this rule holds: &quot;%1&quot;.</source>
        <translation>이 규칙에 맞도록 오브젝트를 바꾸세요: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This breaks a rule in the definition of the kind %1.</source>
        <translation>%1 종류의 정의에 있는 규칙에 어긋납니다.</translation>
    </message>
    <message>
        <source>The definition of the kind %1 does not allow this: &quot;%2&quot;.</source>
        <translation>%1 종류의 정의가 이것을 허용하지 않습니다: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>A rule in the definition of the kind %1 cannot be worked out for this object, so the cluster refuses it. %2</source>
        <translation>%1 종류의 정의에 있는 규칙을 이 오브젝트로는 계산할 수 없어서 클러스터가 거부합니다. %2</translation>
    </message>
    <message>
        <source>an %1</source>
        <extracomment>%1 is a kind such as Service.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Set terminationGracePeriodSeconds to %1</source>
        <translation>terminationGracePeriodSeconds를 %1(으)로 설정</translation>
    </message>
    <message>
        <source>Port %1 of the nodes cannot serve health checks, because a port of this Service takes it.</source>
        <translation>노드의 포트 %1은(는) 이 Service의 포트가 쓰고 있어 health check에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose another number, or leave it out and the cluster picks a free one.</source>
        <translation>다른 번호를 고르거나, 비워 두면 클러스터가 빈 번호를 고릅니다.</translation>
    </message>
    <message>
        <source>The same port.</source>
        <translation>같은 포트입니다.</translation>
    </message>
    <message>
        <source>The finalizer &quot;%1&quot; is not made of a domain, a slash and a name.</source>
        <translation>finalizer &quot;%1&quot;은(는) 도메인, 슬래시, 이름으로 되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Use a name such as example.com/clean-up if the program that takes the finalizer off knows one; otherwise keep this.</source>
        <translation>이 finalizer를 제거하는 프로그램이 아는 이름이 있다면 example.com/clean-up 같은 이름을 쓰고, 없으면 그대로 두세요.</translation>
    </message>
</context>
<context>
    <name>slipway::AssumedKnobs</name>
    <message>
        <source>Assumed</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>What no manifest can say. Kept in this window only.</source>
        <translation>매니페스트로는 알 수 없는 것입니다. 이 창에만 보관됩니다.</translation>
    </message>
    <message>
        <source>Image pull takes</source>
        <translation>이미지 받는 시간</translation>
    </message>
    <message>
        <source>Program listens after</source>
        <translation>프로그램이 연결을 받기까지</translation>
    </message>
    <message>
        <source>Program is healthy after</source>
        <translation>프로그램이 정상이 되기까지</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>프로그램 동작</translation>
    </message>
    <message>
        <source>It crashes after</source>
        <translation>비정상 종료까지</translation>
    </message>
    <message>
        <source>On SIGTERM the program</source>
        <translation>SIGTERM을 받은 프로그램</translation>
    </message>
    <message>
        <source>Draining takes</source>
        <translation>마무리 시간</translation>
    </message>
    <message>
        <source>Routes follow after</source>
        <translation>경로 반영까지</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>How long a node needs to download the image the first time.</source>
        <translation>노드가 이미지를 처음 내려받는 데 걸리는 시간입니다.</translation>
    </message>
    <message>
        <source>From the start of the process until it accepts connections.</source>
        <translation>프로세스가 시작된 뒤 연결을 받기까지의 시간입니다.</translation>
    </message>
    <message>
        <source>From the start of the process until it answers well; until then it answers with an error.</source>
        <translation>프로세스가 시작된 뒤 정상으로 응답하기까지의 시간입니다. 그때까지는 오류로 응답합니다.</translation>
    </message>
    <message>
        <source>How the program in the container behaves.</source>
        <translation>컨테이너 안의 프로그램이 어떻게 동작하는지 정합니다.</translation>
    </message>
    <message>
        <source>From the start of the process until it ends by itself with exit code 1.</source>
        <translation>프로세스가 시작된 뒤 종료 코드 1로 스스로 끝나기까지의 시간입니다.</translation>
    </message>
    <message>
        <source>What the program does when it is asked to stop.</source>
        <translation>종료 요청을 받았을 때 프로그램이 하는 일입니다.</translation>
    </message>
    <message>
        <source>How long it finishes its work after SIGTERM before it ends.</source>
        <translation>SIGTERM을 받은 뒤 하던 일을 마치고 끝나기까지의 시간입니다.</translation>
    </message>
    <message>
        <source>From a change of the Service&apos;s endpoints until every node sends new connections accordingly.</source>
        <translation>Service의 엔드포인트가 바뀐 뒤 모든 노드가 새 연결을 그에 맞게 보내기까지의 시간입니다.</translation>
    </message>
    <message>
        <source>How many nodes the imagined cluster has.</source>
        <translation>가상 클러스터의 노드 수입니다.</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>unit behind a number: seconds</extracomment>
        <translation>초</translation>
    </message>
    <message>
        <source>runs well</source>
        <extracomment>what the program does, continuing &quot;The program ...&quot;</extracomment>
        <translation>정상 동작</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>비정상 종료</translation>
    </message>
    <message>
        <source>fails its probes</source>
        <translation>프로브 실패</translation>
    </message>
    <message>
        <source>has no image</source>
        <translation>이미지 없음</translation>
    </message>
    <message>
        <source>ends at once</source>
        <extracomment>what the program does, continuing &quot;On SIGTERM the program ...&quot;</extracomment>
        <translation>바로 종료</translation>
    </message>
    <message>
        <source>drains, then ends</source>
        <translation>하던 일을 마치고 종료</translation>
    </message>
    <message>
        <source>ignores it</source>
        <translation>무시</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>A request takes</source>
        <translation>요청 처리 시간</translation>
    </message>
    <message>
        <source>How many requests a second clients send through each Ingress host, or to each Service without one; 0 for no clients.</source>
        <translation>클라이언트가 Ingress 호스트마다, Ingress가 없으면 Service마다 초당 보내는 요청 수입니다. 0이면 클라이언트가 없습니다.</translation>
    </message>
    <message>
        <source>From the connection until the program has answered.</source>
        <translation>연결부터 프로그램이 응답할 때까지의 시간입니다.</translation>
    </message>
    <message>
        <source> /s</source>
        <extracomment>unit behind a number: requests per second</extracomment>
        <translation>/초</translation>
    </message>
</context>
<context>
    <name>slipway::Category</name>
    <message>
        <source>Workloads</source>
        <translation>워크로드</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>스토리지</translation>
    </message>
    <message>
        <source>Policy and scaling</source>
        <translation>정책과 스케일링</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>접근 권한</translation>
    </message>
    <message>
        <source>Cluster and others</source>
        <translation>클러스터와 기타</translation>
    </message>
</context>
<context>
    <name>slipway::ChangePreview</name>
    <message>
        <source>What the change does</source>
        <translation>변경 결과</translation>
    </message>
</context>
<context>
    <name>slipway::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation>설정 안 함</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1(기본값)</translation>
    </message>
</context>
<context>
    <name>slipway::ClusterModel</name>
    <message>
        <source>%1: %2 of %3 ready</source>
        <extracomment>for example &quot;Deployment/web: 2 of 4 ready&quot;</extracomment>
        <translation>%1: %3개 중 %2개 준비됨</translation>
    </message>
    <message>
        <source>no rule fits</source>
        <extracomment>clients that ask for a host or path for which there is no rule</extracomment>
        <translation>맞는 규칙 없음</translation>
    </message>
</context>
<context>
    <name>slipway::Collector</name>
    <message>
        <source>%1, deprecated</source>
        <translation>%1, 사용 중단됨</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, 필수</translation>
    </message>
    <message>
        <source>used when nothing is written</source>
        <translation>아무것도 쓰지 않으면 쓰이는 값</translation>
    </message>
</context>
<context>
    <name>slipway::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>제안</translation>
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
        <source>Open the shop example</source>
        <translation>상점 예제 열기</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>새로 만들기…</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>파일 열기…</translation>
    </message>
</context>
<context>
    <name>slipway::EntriesEditor</name>
    <message>
        <source>key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>(not a single text)</source>
        <translation>(단일 텍스트가 아님)</translation>
    </message>
    <message>
        <source>value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1의 값</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>This value is no plain text. Edit it in the YAML.</source>
        <translation>일반 텍스트 값이 아닙니다. YAML에서 고치세요.</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>이 행 제거</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>행 추가</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Adds the KEY=value lines of the clipboard</source>
        <translation>클립보드의 KEY=value 줄을 추가합니다</translation>
    </message>
    <message>
        <source>Hide the values</source>
        <translation>값 숨기기</translation>
    </message>
    <message>
        <source>Show the values</source>
        <translation>값 보기</translation>
    </message>
    <message>
        <source>In the file these values are encoded, not encrypted: whoever has the file can read them.</source>
        <translation>파일에서 이 값들은 암호화가 아니라 인코딩만 되어 있습니다. 파일을 가진 사람은 누구나 읽을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>slipway::EventLogModel</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>보낸 곳: %1</translation>
    </message>
    <message>
        <source>A cluster does not write this down as an event.</source>
        <translation>클러스터는 이것을 이벤트로 기록하지 않습니다.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>오브젝트</translation>
    </message>
    <message>
        <source>Message, and what it means</source>
        <translation>메시지와 그 뜻</translation>
    </message>
</context>
<context>
    <name>slipway::EventLogView</name>
    <message>
        <source>Event log</source>
        <translation>이벤트 로그</translation>
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
            <numerusform>열린 파일의 오브젝트 %n개를 주석과 함께 씁니다. 그 전에 독립된 다른 YAML 판독기가 텍스트를 똑같이 이해해야 합니다.</numerusform>
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
    <message>
        <source>&amp;Browse…</source>
        <translation>찾아보기(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>slipway::Exporter</name>
    <message>
        <source>%1 is a template, not a finished manifest (line %2), so it cannot be exported.</source>
        <translation>%1은(는) 완성된 매니페스트가 아니라 템플릿이어서(%2번째 줄) 내보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be exported, because its YAML has an error in line %2.</source>
        <translation>%2번째 줄에 YAML 오류가 있어 %1을(를) 내보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>아직 내보낼 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>slipway::FieldNotes</name>
    <message>
        <source>At most %1 Pods at a time.</source>
        <translation>한 번에 최대 Pod %1개입니다.</translation>
    </message>
    <message>
        <source>At least %1 of %2 Pods stay available.</source>
        <translation>Pod %2개 중 최소 %1개는 계속 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 is rounded up to %3.</source>
        <translation>%2의 %1은(는) 올림하여 %3입니다.</translation>
    </message>
    <message>
        <source>%1 of %2 is rounded down to %3.</source>
        <translation>%2의 %1은(는) 내림하여 %3입니다.</translation>
    </message>
    <message>
        <source>Since maxSurge is 0 too, one Pod has to go first after all.</source>
        <translation>maxSurge도 0이므로 결국 Pod 하나가 먼저 중지되어야 합니다.</translation>
    </message>
    <message>
        <source>The start may take up to %1 s; then the container is restarted.</source>
        <translation>시작은 %1초까지 걸려도 됩니다. 그 뒤에는 컨테이너가 재시작됩니다.</translation>
    </message>
    <message>
        <source>Restarted after %1 s without answer, and %2 to %3 s after a start without any.</source>
        <translation>%1초 동안 응답이 없으면, 또는 시작하고 %2~%3초 동안 한 번도 응답하지 않으면 재시작됩니다.</translation>
    </message>
    <message>
        <source>Out of traffic after %1 s without answer.</source>
        <translation>%1초 동안 응답이 없으면 트래픽에서 빠집니다.</translation>
    </message>
    <message>
        <source>preStop waits %1 s of them, so %2 s are left to stop.</source>
        <translation>preStop이 그중 %1초를 기다리므로, 중지할 시간은 %2초 남습니다.</translation>
    </message>
    <message>
        <source>It never runs: there is no such day within the next five years.</source>
        <translation>한 번도 실행되지 않습니다. 앞으로 5년 안에 그런 날이 없습니다.</translation>
    </message>
    <message>
        <source>Next runs: %1, by the clock of the cluster, which usually is UTC.</source>
        <translation>다음 실행: %1 (클러스터 시계 기준, 보통 UTC).</translation>
    </message>
    <message>
        <source>Next runs: %1, by the clock of %2.</source>
        <translation>다음 실행: %1 (%2 시간 기준).</translation>
    </message>
</context>
<context>
    <name>slipway::FieldSearchBox</name>
    <message>
        <source>Add field…</source>
        <translation>필드 추가…</translation>
    </message>
    <message>
        <source>Searches every field that this kind has</source>
        <translation>이 종류에 있는 모든 필드를 검색합니다</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>필드 추가</translation>
    </message>
    <message>
        <source>Fields found</source>
        <translation>찾은 필드</translation>
    </message>
</context>
<context>
    <name>slipway::Fields</name>
    <message>
        <source>Keeps a number of equal pods running and replaces them step by step when their description changes.</source>
        <translation>똑같은 Pod를 정해진 수만큼 계속 실행하고, 정의가 바뀌면 단계적으로 교체합니다.</translation>
    </message>
    <message>
        <source>Runs pods that keep their name and their storage, started and stopped in order.</source>
        <translation>이름과 스토리지를 유지하는 Pod를 실행하며, 순서대로 시작하고 종료합니다.</translation>
    </message>
    <message>
        <source>Runs one pod on every node that fits.</source>
        <translation>조건에 맞는 모든 노드에서 Pod를 하나씩 실행합니다.</translation>
    </message>
    <message>
        <source>Keeps a number of equal pods running; a Deployment usually makes it.</source>
        <translation>똑같은 Pod를 정해진 수만큼 계속 실행합니다. 보통 Deployment가 만듭니다.</translation>
    </message>
    <message>
        <source>Keeps a number of equal pods running; Deployments have taken its place.</source>
        <translation>똑같은 Pod를 정해진 수만큼 계속 실행합니다. 지금은 Deployment가 대신합니다.</translation>
    </message>
    <message>
        <source>Runs pods until a number of them have ended well.</source>
        <translation>정해진 수의 Pod가 성공적으로 끝날 때까지 Pod를 실행합니다.</translation>
    </message>
    <message>
        <source>Starts a Job again and again, by a timetable.</source>
        <translation>일정표에 따라 Job을 반복해서 시작합니다.</translation>
    </message>
    <message>
        <source>One or more containers that run together on one node and share its network address.</source>
        <translation>한 노드에서 함께 실행되며 네트워크 주소를 공유하는 하나 이상의 컨테이너입니다.</translation>
    </message>
    <message>
        <source>A description of pods, stored for other objects to use.</source>
        <translation>다른 오브젝트가 쓸 수 있게 저장해 둔 Pod 정의입니다.</translation>
    </message>
    <message>
        <source>Gives a set of pods one stable name and address.</source>
        <translation>여러 Pod에 변하지 않는 이름과 주소 하나를 부여합니다.</translation>
    </message>
    <message>
        <source>Sends HTTP requests from outside to Services, by host and path.</source>
        <translation>외부에서 온 HTTP 요청을 호스트와 경로에 따라 Service로 보냅니다.</translation>
    </message>
    <message>
        <source>Names the controller that serves Ingresses.</source>
        <translation>Ingress를 처리할 컨트롤러를 지정합니다.</translation>
    </message>
    <message>
        <source>Says which connections pods may receive and make.</source>
        <translation>Pod가 받거나 맺을 수 있는 연결을 정합니다.</translation>
    </message>
    <message>
        <source>Holds settings as plain text, for pods to read.</source>
        <translation>Pod가 읽을 설정을 일반 텍스트로 보관합니다.</translation>
    </message>
    <message>
        <source>Holds passwords, keys and the like, for pods to read.</source>
        <translation>Pod가 읽을 비밀번호, 키 등을 보관합니다.</translation>
    </message>
    <message>
        <source>A piece of storage in the cluster, waiting for a claim.</source>
        <translation>클레임을 기다리는 클러스터의 스토리지입니다.</translation>
    </message>
    <message>
        <source>Asks for storage, for pods to mount.</source>
        <translation>Pod가 마운트할 스토리지를 요청합니다.</translation>
    </message>
    <message>
        <source>Describes a kind of storage and how it is made on demand.</source>
        <translation>스토리지의 종류와 요청 시 만드는 방법을 정의합니다.</translation>
    </message>
    <message>
        <source>Changes the number of pods with the load.</source>
        <translation>부하에 따라 Pod 수를 조절합니다.</translation>
    </message>
    <message>
        <source>Limits how many pods may be taken away at once on purpose.</source>
        <translation>의도적인 작업으로 한 번에 내릴 수 있는 Pod 수를 제한합니다.</translation>
    </message>
    <message>
        <source>The name under which pods talk to the API server.</source>
        <translation>Pod가 API 서버와 통신할 때 쓰는 이름입니다.</translation>
    </message>
    <message>
        <source>A part of the cluster in which names must differ.</source>
        <translation>이름이 서로 달라야 하는 클러스터 안의 구역입니다.</translation>
    </message>
    <message>
        <source>Lists what may be done in one namespace.</source>
        <translation>한 네임스페이스 안에서 허용되는 작업을 나열합니다.</translation>
    </message>
    <message>
        <source>Lists what may be done in the whole cluster.</source>
        <translation>클러스터 전체에서 허용되는 작업을 나열합니다.</translation>
    </message>
    <message>
        <source>Gives the rights of a role to users or service accounts in one namespace.</source>
        <translation>한 네임스페이스에서 사용자나 ServiceAccount에 역할의 권한을 부여합니다.</translation>
    </message>
    <message>
        <source>Gives the rights of a cluster role to users or service accounts everywhere.</source>
        <translation>클러스터 전체에서 사용자나 ServiceAccount에 클러스터 역할의 권한을 부여합니다.</translation>
    </message>
    <message>
        <source>Limits what all objects of a namespace may use together.</source>
        <translation>네임스페이스의 모든 오브젝트가 함께 쓸 수 있는 양을 제한합니다.</translation>
    </message>
    <message>
        <source>Sets limits and defaults for single pods and containers of a namespace.</source>
        <translation>네임스페이스의 개별 Pod와 컨테이너에 제한과 기본값을 정합니다.</translation>
    </message>
    <message>
        <source>Says which pods go first when room is short.</source>
        <translation>자리가 부족할 때 어떤 Pod가 우선하는지 정합니다.</translation>
    </message>
    <message>
        <source>The addresses behind a Service; the cluster writes it.</source>
        <translation>Service 뒤에 있는 주소들입니다. 클러스터가 작성합니다.</translation>
    </message>
    <message>
        <source>A part of the addresses behind a Service; the cluster writes it.</source>
        <translation>Service 뒤에 있는 주소의 일부입니다. 클러스터가 작성합니다.</translation>
    </message>
    <message>
        <source>A machine that runs pods.</source>
        <translation>Pod를 실행하는 머신입니다.</translation>
    </message>
    <message>
        <source>Teaches the cluster a new kind of object.</source>
        <translation>클러스터에 새로운 종류의 오브젝트를 등록합니다.</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>기본</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Other fields in the file</source>
        <translation>파일의 다른 필드</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>추가 필드</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>컨테이너</translation>
    </message>
    <message>
        <source>Init containers</source>
        <translation>초기화 컨테이너</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>볼륨</translation>
    </message>
    <message>
        <source>Pod settings</source>
        <translation>Pod 설정</translation>
    </message>
    <message>
        <source>Update and rollout</source>
        <translation>업데이트와 롤아웃</translation>
    </message>
    <message>
        <source>Labels and annotations</source>
        <translation>레이블과 어노테이션</translation>
    </message>
    <message>
        <source>Storage for each pod</source>
        <translation>Pod별 스토리지</translation>
    </message>
    <message>
        <source>How often it runs</source>
        <translation>실행 주기</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>Job 세부 설정</translation>
    </message>
    <message>
        <source>Timetable details</source>
        <translation>일정 세부 설정</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>환경 변수</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>상태 검사</translation>
    </message>
    <message>
        <source>CPU and memory</source>
        <translation>CPU와 메모리</translation>
    </message>
    <message>
        <source>Mounted volumes</source>
        <translation>마운트한 볼륨</translation>
    </message>
    <message>
        <source>Start command and image policy</source>
        <translation>시작 명령과 이미지 정책</translation>
    </message>
    <message>
        <source>Lifecycle hooks</source>
        <translation>라이프사이클 훅</translation>
    </message>
    <message>
        <source>Where traffic goes</source>
        <translation>트래픽을 보낼 곳</translation>
    </message>
    <message>
        <source>Service details</source>
        <translation>Service 세부 설정</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>라우팅 규칙</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Secret data</source>
        <translation>Secret 데이터</translation>
    </message>
    <message>
        <source>Wanted storage</source>
        <translation>필요한 스토리지</translation>
    </message>
    <message>
        <source>Claim details</source>
        <translation>클레임 세부 설정</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>볼륨</translation>
    </message>
    <message>
        <source>Volume details</source>
        <translation>볼륨 세부 설정</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Names the object among those of its kind in its namespace.</source>
        <translation>네임스페이스 안에서 같은 종류의 오브젝트를 구별하는 이름입니다.</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>네임스페이스</translation>
    </message>
    <message>
        <source>The part of the cluster it belongs to.</source>
        <translation>오브젝트가 속한 클러스터 안의 구역입니다.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>Short facts by which other objects select this one.</source>
        <translation>다른 오브젝트가 이 오브젝트를 선택할 때 쓰는 짧은 정보입니다.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>어노테이션</translation>
    </message>
    <message>
        <source>Notes for tools; nothing selects by them.</source>
        <translation>도구를 위한 메모입니다. 선택 기준으로는 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>Selected labels</source>
        <translation>선택할 레이블</translation>
    </message>
    <message>
        <source>Selects what carries all of these labels.</source>
        <translation>이 레이블을 모두 가진 것을 선택합니다.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Selects what fulfils all of these conditions.</source>
        <translation>이 조건을 모두 만족하는 것을 선택합니다.</translation>
    </message>
    <message>
        <source>Labels of the Deployment</source>
        <translation>Deployment의 레이블</translation>
    </message>
    <message>
        <source>Labels of this object itself, not of its pods.</source>
        <translation>Pod가 아니라 이 오브젝트 자체의 레이블입니다.</translation>
    </message>
    <message>
        <source>Selected pods</source>
        <translation>선택할 Pod</translation>
    </message>
    <message>
        <source>Finds the pods that belong to it; the pod labels below must contain these. It cannot be changed later.</source>
        <translation>이 오브젝트에 속하는 Pod를 찾습니다. 아래의 Pod 레이블에 이 레이블이 모두 있어야 합니다. 나중에 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Pod labels</source>
        <translation>Pod 레이블</translation>
    </message>
    <message>
        <source>Labels every pod gets; Services find the pods by them.</source>
        <translation>모든 Pod에 붙는 레이블입니다. Service는 이 레이블로 Pod를 찾습니다.</translation>
    </message>
    <message>
        <source>Annotations of the Deployment</source>
        <translation>Deployment의 어노테이션</translation>
    </message>
    <message>
        <source>Notes for tools.</source>
        <translation>도구를 위한 메모입니다.</translation>
    </message>
    <message>
        <source>Pod annotations</source>
        <translation>Pod 어노테이션</translation>
    </message>
    <message>
        <source>Notes every pod gets; a change starts a rollout.</source>
        <translation>모든 Pod에 붙는 메모입니다. 바꾸면 롤아웃이 시작됩니다.</translation>
    </message>
    <message>
        <source>Labels of the StatefulSet</source>
        <translation>StatefulSet의 레이블</translation>
    </message>
    <message>
        <source>Annotations of the StatefulSet</source>
        <translation>StatefulSet의 어노테이션</translation>
    </message>
    <message>
        <source>Labels of the DaemonSet</source>
        <translation>DaemonSet의 레이블</translation>
    </message>
    <message>
        <source>Annotations of the DaemonSet</source>
        <translation>DaemonSet의 어노테이션</translation>
    </message>
    <message>
        <source>Labels of the ReplicaSet</source>
        <translation>ReplicaSet의 레이블</translation>
    </message>
    <message>
        <source>Annotations of the ReplicaSet</source>
        <translation>ReplicaSet의 어노테이션</translation>
    </message>
    <message>
        <source>Notes every pod gets.</source>
        <translation>모든 Pod에 붙는 메모입니다.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>레플리카</translation>
    </message>
    <message>
        <source>How many pods should run.</source>
        <translation>실행할 Pod 수입니다.</translation>
    </message>
    <message>
        <source>Ready for at least</source>
        <translation>최소 준비 시간</translation>
    </message>
    <message>
        <source>Seconds a new pod must be ready before it counts as available.</source>
        <translation>새 Pod가 이 시간(초) 동안 준비 상태를 유지해야 사용 가능한 것으로 칩니다.</translation>
    </message>
    <message>
        <source>Rollout time limit</source>
        <translation>롤아웃 제한 시간</translation>
    </message>
    <message>
        <source>Seconds without progress after which the rollout is reported as failed. Nothing is rolled back.</source>
        <translation>이 시간(초) 동안 진전이 없으면 롤아웃이 실패한 것으로 보고합니다. 자동으로 롤백하지는 않습니다.</translation>
    </message>
    <message>
        <source>Old versions kept</source>
        <translation>보관할 이전 버전</translation>
    </message>
    <message>
        <source>How many old ReplicaSets stay, to go back to.</source>
        <translation>되돌릴 수 있도록 남겨 둘 이전 ReplicaSet 수입니다.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Changes of the pods are not rolled out while this is true.</source>
        <translation>true인 동안에는 Pod의 변경 사항을 롤아웃하지 않습니다.</translation>
    </message>
    <message>
        <source>Update strategy</source>
        <translation>업데이트 전략</translation>
    </message>
    <message>
        <source>RollingUpdate replaces pods step by step; Recreate stops all of them first.</source>
        <translation>RollingUpdate는 Pod를 단계적으로 교체하고, Recreate는 먼저 모두 중지합니다.</translation>
    </message>
    <message>
        <source>Extra pods</source>
        <translation>추가 Pod</translation>
    </message>
    <message>
        <source>How many pods more than wanted may exist during an update: a number, or a percentage rounded up.</source>
        <translation>업데이트하는 동안 원하는 수보다 더 있어도 되는 Pod 수입니다. 숫자 또는 백분율(올림)로 씁니다.</translation>
    </message>
    <message>
        <source>Missing pods</source>
        <translation>부족해도 되는 Pod</translation>
    </message>
    <message>
        <source>How many pods fewer than wanted may be available during an update: a number, or a percentage rounded down.</source>
        <translation>업데이트하는 동안 원하는 수보다 적어도 되는 사용 가능한 Pod 수입니다. 숫자 또는 백분율(내림)로 씁니다.</translation>
    </message>
    <message>
        <source>How many pods should run; they are numbered from 0.</source>
        <translation>실행할 Pod 수입니다. 번호는 0부터 매깁니다.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>The headless Service that gives each pod its own DNS name.</source>
        <translation>각 Pod에 고유한 DNS 이름을 주는 헤드리스 Service입니다.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>클레임</translation>
    </message>
    <message>
        <source>Each pod gets its own claim from every one of these; it stays when the pod goes.</source>
        <translation>각 Pod는 여기에 적힌 항목마다 자신만의 클레임을 받습니다. 클레임은 Pod가 사라져도 남습니다.</translation>
    </message>
    <message>
        <source>Order of starting</source>
        <translation>시작 순서</translation>
    </message>
    <message>
        <source>OrderedReady starts one after the other, Parallel all at once.</source>
        <translation>OrderedReady는 하나씩 차례로 시작하고, Parallel은 한꺼번에 시작합니다.</translation>
    </message>
    <message>
        <source>How many old revisions stay, to go back to.</source>
        <translation>되돌릴 수 있도록 남겨 둘 이전 리비전 수입니다.</translation>
    </message>
    <message>
        <source>RollingUpdate replaces pods from the highest number down; OnDelete waits until you delete them.</source>
        <translation>RollingUpdate는 번호가 가장 큰 Pod부터 차례로 교체하고, OnDelete는 직접 삭제할 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>Only from number</source>
        <translation>이 번호부터만</translation>
    </message>
    <message>
        <source>Pods with a smaller number are not updated.</source>
        <translation>번호가 이보다 작은 Pod는 업데이트하지 않습니다.</translation>
    </message>
    <message>
        <source>RollingUpdate replaces pods node by node; OnDelete waits until you delete them.</source>
        <translation>RollingUpdate는 노드별로 Pod를 교체하고, OnDelete는 직접 삭제할 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>How many nodes may run an old and a new pod at once.</source>
        <translation>이전 Pod와 새 Pod를 동시에 실행해도 되는 노드 수입니다.</translation>
    </message>
    <message>
        <source>How many nodes may be without a pod during an update.</source>
        <translation>업데이트하는 동안 Pod가 없어도 되는 노드 수입니다.</translation>
    </message>
    <message>
        <source>Successes wanted</source>
        <translation>필요한 성공 횟수</translation>
    </message>
    <message>
        <source>How many pods have to end well.</source>
        <translation>성공적으로 끝나야 하는 Pod 수입니다.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>동시 실행</translation>
    </message>
    <message>
        <source>How many pods may run at the same time.</source>
        <translation>동시에 실행할 수 있는 Pod 수입니다.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>How many failures before the Job is given up.</source>
        <translation>몇 번 실패하면 Job을 포기할지 정합니다.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>제한 시간</translation>
    </message>
    <message>
        <source>The Job is stopped after so many seconds.</source>
        <translation>이 시간(초)이 지나면 Job을 중지합니다.</translation>
    </message>
    <message>
        <source>Delete after</source>
        <translation>삭제 대기 시간</translation>
    </message>
    <message>
        <source>Seconds after its end before the Job is deleted; it stays if absent.</source>
        <translation>Job이 끝난 뒤 삭제할 때까지의 시간(초)입니다. 없으면 삭제하지 않습니다.</translation>
    </message>
    <message>
        <source>Completion mode</source>
        <translation>완료 모드</translation>
    </message>
    <message>
        <source>Indexed gives each pod a number of its own.</source>
        <translation>Indexed는 각 Pod에 고유한 번호를 줍니다.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>No pods run while this is true.</source>
        <translation>true인 동안에는 Pod가 실행되지 않습니다.</translation>
    </message>
    <message>
        <source>Labels every pod gets.</source>
        <translation>모든 Pod에 붙는 레이블입니다.</translation>
    </message>
    <message>
        <source>Job labels</source>
        <translation>Job 레이블</translation>
    </message>
    <message>
        <source>Labels every Job gets.</source>
        <translation>모든 Job에 붙는 레이블입니다.</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week: &quot;0 3 * * *&quot; is every night at three.</source>
        <translation>분, 시, 일, 월, 요일 순서입니다. &quot;0 3 * * *&quot;는 매일 새벽 3시입니다.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>For example Asia/Seoul; the cluster&apos;s own if absent.</source>
        <translation>예: Asia/Seoul. 없으면 클러스터의 시간대를 씁니다.</translation>
    </message>
    <message>
        <source>If the last one still runs</source>
        <translation>이전 실행이 끝나지 않았을 때</translation>
    </message>
    <message>
        <source>Allow starts the next one too, Forbid skips it, Replace stops the old one.</source>
        <translation>Allow는 다음 것도 시작하고, Forbid는 다음 것을 건너뛰고, Replace는 이전 것을 중지합니다.</translation>
    </message>
    <message>
        <source>May start late by</source>
        <translation>시작 지연 허용</translation>
    </message>
    <message>
        <source>Seconds; a run missed by more is left out.</source>
        <translation>초 단위입니다. 이보다 더 늦어진 실행은 건너뜁니다.</translation>
    </message>
    <message>
        <source>No new runs start while this is true.</source>
        <translation>true인 동안에는 새로 실행하지 않습니다.</translation>
    </message>
    <message>
        <source>Good runs kept</source>
        <translation>보관할 성공 실행</translation>
    </message>
    <message>
        <source>How many Jobs that ended well stay to look at.</source>
        <translation>나중에 살펴볼 수 있도록 남겨 둘 성공한 Job 수입니다.</translation>
    </message>
    <message>
        <source>Failed runs kept</source>
        <translation>보관할 실패 실행</translation>
    </message>
    <message>
        <source>How many failed Jobs stay to look at.</source>
        <translation>나중에 살펴볼 수 있도록 남겨 둘 실패한 Job 수입니다.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>ClusterIP is reached inside the cluster, NodePort at every node, LoadBalancer from outside; ExternalName is only another DNS name.</source>
        <translation>ClusterIP는 클러스터 안에서, NodePort는 모든 노드에서, LoadBalancer는 외부에서 접근할 수 있습니다. ExternalName은 또 다른 DNS 이름일 뿐입니다.</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>헤드리스</translation>
    </message>
    <message>
        <source>A headless Service has no address of its own: its name leads to the pods themselves.</source>
        <translation>헤드리스 Service에는 자체 주소가 없으며, 이름이 Pod로 바로 이어집니다.</translation>
    </message>
    <message>
        <source>External name</source>
        <translation>외부 이름</translation>
    </message>
    <message>
        <source>The DNS name that this Service stands for.</source>
        <translation>이 Service가 가리키는 DNS 이름입니다.</translation>
    </message>
    <message>
        <source>Traffic goes to the ready pods that carry all of these labels.</source>
        <translation>이 레이블을 모두 가진 준비된 Pod로 트래픽을 보냅니다.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Which ports the Service offers and where they lead.</source>
        <translation>Service가 제공하는 포트와 그 포트가 이어지는 곳입니다.</translation>
    </message>
    <message>
        <source>Stay with one pod</source>
        <translation>같은 Pod로 연결 유지</translation>
    </message>
    <message>
        <source>ClientIP sends one client to the same pod each time.</source>
        <translation>ClientIP는 같은 클라이언트를 매번 같은 Pod로 보냅니다.</translation>
    </message>
    <message>
        <source>Outside traffic</source>
        <translation>외부 트래픽</translation>
    </message>
    <message>
        <source>Local uses only pods on the node that got the request and keeps the client&apos;s address.</source>
        <translation>Local은 요청을 받은 노드의 Pod만 쓰며 클라이언트의 주소를 유지합니다.</translation>
    </message>
    <message>
        <source>Inside traffic</source>
        <translation>내부 트래픽</translation>
    </message>
    <message>
        <source>Local uses only pods on the client&apos;s own node.</source>
        <translation>Local은 클라이언트와 같은 노드에 있는 Pod만 씁니다.</translation>
    </message>
    <message>
        <source>Load balancer class</source>
        <translation>로드 밸런서 클래스</translation>
    </message>
    <message>
        <source>Which load balancer should serve it.</source>
        <translation>이 Service를 처리할 로드 밸런서입니다.</translation>
    </message>
    <message>
        <source>Allowed clients</source>
        <translation>허용할 클라이언트</translation>
    </message>
    <message>
        <source>Address ranges that may use the load balancer.</source>
        <translation>로드 밸런서를 쓸 수 있는 주소 범위입니다.</translation>
    </message>
    <message>
        <source>Also pods not ready</source>
        <translation>준비되지 않은 Pod 포함</translation>
    </message>
    <message>
        <source>Lists pods before they are ready; StatefulSets sometimes need it.</source>
        <translation>준비되기 전의 Pod도 목록에 넣습니다. StatefulSet에 필요할 때가 있습니다.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>The port clients use.</source>
        <translation>클라이언트가 사용하는 포트입니다.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Number or name of the port of the pods.</source>
        <translation>Pod의 포트 번호 또는 이름입니다.</translation>
    </message>
    <message>
        <source>Needed when there is more than one port.</source>
        <translation>포트가 둘 이상이면 필요합니다.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>프로토콜</translation>
    </message>
    <message>
        <source>TCP for almost everything.</source>
        <translation>거의 모든 경우 TCP입니다.</translation>
    </message>
    <message>
        <source>Node port</source>
        <translation>노드 포트</translation>
    </message>
    <message>
        <source>The port opened at every node, 30000 to 32767; the cluster picks one if absent.</source>
        <translation>모든 노드에서 열리는 포트로, 30000에서 32767까지입니다. 없으면 클러스터가 고릅니다.</translation>
    </message>
    <message>
        <source>Application protocol</source>
        <translation>애플리케이션 프로토콜</translation>
    </message>
    <message>
        <source>A hint for load balancers, such as http or kubernetes.io/h2c.</source>
        <translation>로드 밸런서에 주는 힌트입니다. 예: http, kubernetes.io/h2c.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Which controller serves this Ingress.</source>
        <translation>이 Ingress를 처리할 컨트롤러입니다.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Which hosts and paths lead to which Service.</source>
        <translation>어떤 호스트와 경로를 어떤 Service로 보낼지 정합니다.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>그 밖의 모든 요청</translation>
    </message>
    <message>
        <source>Where requests go that match no rule.</source>
        <translation>어떤 규칙에도 맞지 않는 요청을 보낼 곳입니다.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>Secrets with the certificate for some hosts.</source>
        <translation>일부 호스트의 인증서가 담긴 Secret입니다.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Requests for this host; all hosts if absent.</source>
        <translation>이 호스트로 온 요청에 적용합니다. 없으면 모든 호스트에 적용합니다.</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Tried by length: the longest path that matches wins.</source>
        <translation>길이순으로 비교하며, 일치하는 가장 긴 경로를 씁니다.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>What the path of the request must match.</source>
        <translation>요청의 경로가 일치해야 하는 값입니다.</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>일치 방식</translation>
    </message>
    <message>
        <source>Exact, by whole path elements (Prefix), or as the controller likes.</source>
        <translation>정확히 일치(Exact), 경로 요소 단위로 일치(Prefix), 또는 컨트롤러가 정하는 방식입니다.</translation>
    </message>
    <message>
        <source>What answers the request.</source>
        <translation>요청에 응답할 대상입니다.</translation>
    </message>
    <message>
        <source>A Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>A Service of the same namespace.</source>
        <translation>같은 네임스페이스의 Service입니다.</translation>
    </message>
    <message>
        <source>Another object</source>
        <translation>다른 오브젝트</translation>
    </message>
    <message>
        <source>Something that the controller knows.</source>
        <translation>컨트롤러가 아는 오브젝트입니다.</translation>
    </message>
    <message>
        <source>A port of the Service, not of the pods.</source>
        <translation>Pod가 아니라 Service의 포트입니다.</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>번호로</translation>
    </message>
    <message>
        <source>The Service&apos;s port number.</source>
        <translation>Service의 포트 번호입니다.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>이름으로</translation>
    </message>
    <message>
        <source>The Service&apos;s port name.</source>
        <translation>Service의 포트 이름입니다.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>The hosts that the certificate is for.</source>
        <translation>인증서가 적용되는 호스트입니다.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Holds the certificate (tls.crt) and its key (tls.key).</source>
        <translation>인증서(tls.crt)와 그 개인 키(tls.key)를 담고 있습니다.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Keys and their texts. In a volume each key becomes a file.</source>
        <translation>키와 그 텍스트입니다. 볼륨에서는 각 키가 파일이 됩니다.</translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation>바이너리 데이터</translation>
    </message>
    <message>
        <source>Keys whose bytes are no text; written in base64.</source>
        <translation>텍스트가 아닌 바이트를 담은 키입니다. base64로 씁니다.</translation>
    </message>
    <message>
        <source>Unchangeable</source>
        <translation>변경 불가</translation>
    </message>
    <message>
        <source>When true, the data cannot change any more.</source>
        <translation>true이면 데이터를 더 이상 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>What the Secret is for; Opaque is anything.</source>
        <translation>Secret의 용도입니다. Opaque는 용도를 정하지 않습니다.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Written to the file in base64, which is encoded, not encrypted: whoever has the file can read it.</source>
        <translation>파일에 base64로 씁니다. base64는 암호화가 아니라 인코딩이므로 파일을 가진 사람은 누구나 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Values as plain text</source>
        <translation>일반 텍스트 값</translation>
    </message>
    <message>
        <source>Written to the file as they are; the cluster encodes them. They win over the values above.</source>
        <translation>파일에 그대로 쓰고 클러스터가 인코딩합니다. 위의 값보다 우선합니다.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>How much storage is wanted, for example 5Gi.</source>
        <translation>필요한 스토리지 크기입니다. 예: 5Gi.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>접근</translation>
    </message>
    <message>
        <source>ReadWriteOnce: from one node. ReadWriteMany: from many. ReadOnlyMany: many readers. ReadWriteOncePod: one pod.</source>
        <translation>ReadWriteOnce: 한 노드에서. ReadWriteMany: 여러 노드에서. ReadOnlyMany: 여러 노드에서 읽기만. ReadWriteOncePod: 한 Pod에서만.</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>스토리지 클래스</translation>
    </message>
    <message>
        <source>What kind of storage; the cluster&apos;s default class if absent.</source>
        <translation>스토리지의 종류입니다. 없으면 클러스터의 기본 클래스를 씁니다.</translation>
    </message>
    <message>
        <source>This volume only</source>
        <translation>이 볼륨만</translation>
    </message>
    <message>
        <source>Binds to the PersistentVolume of this name.</source>
        <translation>이 이름의 PersistentVolume에 바인딩합니다.</translation>
    </message>
    <message>
        <source>Volume mode</source>
        <translation>볼륨 모드</translation>
    </message>
    <message>
        <source>Filesystem is mounted as a folder; Block is handed over raw.</source>
        <translation>Filesystem은 폴더로 마운트하고, Block은 원시 장치 그대로 넘겨줍니다.</translation>
    </message>
    <message>
        <source>Labels of the volume</source>
        <translation>볼륨의 레이블</translation>
    </message>
    <message>
        <source>Only volumes with all of these labels fit.</source>
        <translation>이 레이블을 모두 가진 볼륨만 맞습니다.</translation>
    </message>
    <message>
        <source>How large the volume is, for example 10Gi.</source>
        <translation>볼륨의 크기입니다. 예: 10Gi.</translation>
    </message>
    <message>
        <source>In which ways it can be mounted.</source>
        <translation>볼륨을 마운트할 수 있는 방식입니다.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>저장 위치</translation>
    </message>
    <message>
        <source>Where the data really is.</source>
        <translation>데이터가 실제로 있는 곳입니다.</translation>
    </message>
    <message>
        <source>A folder of the node</source>
        <translation>노드의 폴더</translation>
    </message>
    <message>
        <source>For trying out on one node only.</source>
        <translation>노드 하나에서 시험해 볼 때만 씁니다.</translation>
    </message>
    <message>
        <source>A disk of one node</source>
        <translation>노드 하나의 디스크</translation>
    </message>
    <message>
        <source>Needs a node affinity.</source>
        <translation>노드 어피니티가 필요합니다.</translation>
    </message>
    <message>
        <source>An NFS share</source>
        <translation>NFS 공유</translation>
    </message>
    <message>
        <source>A folder of a file server.</source>
        <translation>파일 서버의 폴더입니다.</translation>
    </message>
    <message>
        <source>A CSI driver</source>
        <translation>CSI 드라이버</translation>
    </message>
    <message>
        <source>A volume that a storage driver knows.</source>
        <translation>스토리지 드라이버가 관리하는 볼륨입니다.</translation>
    </message>
    <message>
        <source>An iSCSI disk</source>
        <translation>iSCSI 디스크</translation>
    </message>
    <message>
        <source>A disk reached over the network.</source>
        <translation>네트워크로 접근하는 디스크입니다.</translation>
    </message>
    <message>
        <source>A Fibre Channel disk</source>
        <translation>파이버 채널 디스크</translation>
    </message>
    <message>
        <source>A disk of a storage network.</source>
        <translation>스토리지 네트워크의 디스크입니다.</translation>
    </message>
    <message>
        <source>Only claims of the same class fit.</source>
        <translation>같은 클래스의 클레임만 맞습니다.</translation>
    </message>
    <message>
        <source>After the claim is gone</source>
        <translation>클레임이 사라진 뒤</translation>
    </message>
    <message>
        <source>Retain keeps the data, Delete removes it.</source>
        <translation>Retain은 데이터를 남기고, Delete는 삭제합니다.</translation>
    </message>
    <message>
        <source>Mount options</source>
        <translation>마운트 옵션</translation>
    </message>
    <message>
        <source>Given to the mount command.</source>
        <translation>mount 명령에 전달됩니다.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Name or address of the file server.</source>
        <translation>파일 서버의 이름이나 주소입니다.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>The exported folder.</source>
        <translation>내보낸(export) 폴더입니다.</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>조절 대상</translation>
    </message>
    <message>
        <source>The workload whose number of pods is changed.</source>
        <translation>Pod 수를 조절할 워크로드입니다.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>Never fewer pods than this.</source>
        <translation>Pod 수가 이보다 적어지지 않습니다.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Never more pods than this.</source>
        <translation>Pod 수가 이보다 많아지지 않습니다.</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>측정 기준</translation>
    </message>
    <message>
        <source>What the number of pods follows; 80 % CPU if absent.</source>
        <translation>Pod 수를 정하는 기준입니다. 없으면 CPU 80%입니다.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>How fast the number may rise and fall.</source>
        <translation>Pod 수가 늘거나 줄 수 있는 속도입니다.</translation>
    </message>
    <message>
        <source>Keep available</source>
        <translation>최소 유지</translation>
    </message>
    <message>
        <source>So many pods must stay: a number or a percentage.</source>
        <translation>남아 있어야 하는 Pod 수입니다. 숫자 또는 백분율로 씁니다.</translation>
    </message>
    <message>
        <source>May be missing</source>
        <translation>중단 허용</translation>
    </message>
    <message>
        <source>So many pods may be away: a number or a percentage.</source>
        <translation>없어도 되는 Pod 수입니다. 숫자 또는 백분율로 씁니다.</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Which pods it protects.</source>
        <translation>보호할 Pod입니다.</translation>
    </message>
    <message>
        <source>Provisioner</source>
        <translation>프로비저너</translation>
    </message>
    <message>
        <source>The driver that makes the volumes.</source>
        <translation>볼륨을 만드는 드라이버입니다.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Settings for the driver.</source>
        <translation>드라이버 설정입니다.</translation>
    </message>
    <message>
        <source>Delete removes the volume, Retain keeps it.</source>
        <translation>Delete는 볼륨을 삭제하고, Retain은 남깁니다.</translation>
    </message>
    <message>
        <source>When to bind</source>
        <translation>바인딩 시점</translation>
    </message>
    <message>
        <source>WaitForFirstConsumer waits until a pod needs it, so that it is made where the pod runs.</source>
        <translation>WaitForFirstConsumer는 Pod가 볼륨을 필요로 할 때까지 기다렸다가 Pod가 실행되는 곳에 볼륨을 만듭니다.</translation>
    </message>
    <message>
        <source>May grow</source>
        <translation>확장 허용</translation>
    </message>
    <message>
        <source>Whether claims may ask for more later.</source>
        <translation>클레임이 나중에 용량을 더 요청할 수 있는지 정합니다.</translation>
    </message>
    <message>
        <source>The programs of the pod. They share one network address and can share volumes.</source>
        <translation>Pod의 프로그램입니다. 네트워크 주소 하나를 함께 쓰며 볼륨을 공유할 수 있습니다.</translation>
    </message>
    <message>
        <source>They run one after the other and must end well before the containers start.</source>
        <translation>하나씩 차례로 실행되며, 모두 성공적으로 끝나야 컨테이너가 시작됩니다.</translation>
    </message>
    <message>
        <source>Storage that the pod&apos;s containers can mount.</source>
        <translation>Pod의 컨테이너가 마운트할 수 있는 스토리지입니다.</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>유예 시간</translation>
    </message>
    <message>
        <source>Seconds between asking a pod to stop (SIGTERM) and killing it. The preStop hook counts too.</source>
        <translation>Pod에 중지를 요청(SIGTERM)한 뒤 강제로 종료할 때까지의 시간(초)입니다. preStop 훅이 실행되는 시간도 포함됩니다.</translation>
    </message>
    <message>
        <source>Restart policy</source>
        <translation>재시작 정책</translation>
    </message>
    <message>
        <source>Whether an ended container starts again. Workloads other than Jobs allow only Always.</source>
        <translation>끝난 컨테이너를 다시 시작할지 정합니다. Job이 아닌 워크로드에는 Always만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>ServiceAccount</translation>
    </message>
    <message>
        <source>The name under which the pod talks to the API server.</source>
        <translation>Pod가 API 서버와 통신할 때 쓰는 이름입니다.</translation>
    </message>
    <message>
        <source>Image pull secrets</source>
        <translation>이미지 풀 Secret</translation>
    </message>
    <message>
        <source>Secrets with the login of a private image registry.</source>
        <translation>비공개 이미지 레지스트리의 로그인 정보가 담긴 Secret입니다.</translation>
    </message>
    <message>
        <source>Node labels</source>
        <translation>노드 레이블</translation>
    </message>
    <message>
        <source>The pod runs only on nodes that have all these labels.</source>
        <translation>이 레이블을 모두 가진 노드에서만 Pod를 실행합니다.</translation>
    </message>
    <message>
        <source>Priority class</source>
        <translation>우선순위 클래스</translation>
    </message>
    <message>
        <source>Which pods go first when room is short.</source>
        <translation>자리가 부족할 때 어떤 Pod가 우선하는지 정합니다.</translation>
    </message>
    <message>
        <source>Tolerations</source>
        <translation>톨러레이션</translation>
    </message>
    <message>
        <source>Taints of nodes that do not keep this pod away.</source>
        <translation>이 Pod를 막지 않는 노드 테인트입니다.</translation>
    </message>
    <message>
        <source>Affinity</source>
        <translation>어피니티</translation>
    </message>
    <message>
        <source>Which nodes and neighbours the pod prefers or needs.</source>
        <translation>Pod가 선호하거나 필요로 하는 노드와 이웃 Pod입니다.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>분산</translation>
    </message>
    <message>
        <source>How evenly pods are spread over nodes or zones.</source>
        <translation>Pod를 노드나 영역에 얼마나 고르게 분산할지 정합니다.</translation>
    </message>
    <message>
        <source>Security of the pod</source>
        <translation>Pod의 보안</translation>
    </message>
    <message>
        <source>User, groups and restrictions for all containers of the pod.</source>
        <translation>Pod의 모든 컨테이너에 적용되는 사용자, 그룹, 제한입니다.</translation>
    </message>
    <message>
        <source>Host network</source>
        <translation>호스트 네트워크</translation>
    </message>
    <message>
        <source>Uses the node&apos;s own network instead of one of its own.</source>
        <translation>자체 네트워크 대신 노드의 네트워크를 씁니다.</translation>
    </message>
    <message>
        <source>DNS policy</source>
        <translation>DNS 정책</translation>
    </message>
    <message>
        <source>Where the pod looks up names.</source>
        <translation>Pod가 이름을 조회하는 곳입니다.</translation>
    </message>
    <message>
        <source>The pod is stopped after so many seconds.</source>
        <translation>이 시간(초)이 지나면 Pod를 중지합니다.</translation>
    </message>
    <message>
        <source>Mount the token</source>
        <translation>토큰 마운트</translation>
    </message>
    <message>
        <source>Whether the token of the service account is mounted into the containers.</source>
        <translation>ServiceAccount의 토큰을 컨테이너에 마운트할지 정합니다.</translation>
    </message>
    <message>
        <source>Names the container inside its pod: small letters, digits and hyphens.</source>
        <translation>Pod 안에서 컨테이너를 구별하는 이름입니다. 소문자, 숫자, 하이픈을 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>The program to run, as registry/name:version. A fixed version makes every pod run the same code.</source>
        <translation>실행할 프로그램입니다. 레지스트리/이름:버전 형식으로 씁니다. 버전을 고정하면 모든 Pod가 같은 코드를 실행합니다.</translation>
    </message>
    <message>
        <source>Pull policy</source>
        <translation>풀 정책</translation>
    </message>
    <message>
        <source>When the node fetches the image. Without it: always for &quot;:latest&quot; or no version, otherwise only when it is missing.</source>
        <translation>노드가 이미지를 가져오는 시점입니다. 없으면 &quot;:latest&quot;이거나 버전이 없을 때는 항상, 그 밖에는 이미지가 없을 때만 가져옵니다.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Replaces the program that the image starts. One row per word; no shell is involved.</source>
        <translation>이미지가 시작하는 프로그램을 대체합니다. 한 줄에 한 단어씩 쓰며, 셸을 거치지 않습니다.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>인자</translation>
    </message>
    <message>
        <source>Given to the command. One row per word.</source>
        <translation>명령에 전달됩니다. 한 줄에 한 단어씩 씁니다.</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>작업 폴더</translation>
    </message>
    <message>
        <source>Where the program starts; the image&apos;s own folder if absent.</source>
        <translation>프로그램이 시작되는 폴더입니다. 없으면 이미지에 지정된 폴더를 씁니다.</translation>
    </message>
    <message>
        <source>The ports the program listens on. A named port can be used by Services and probes.</source>
        <translation>프로그램이 수신 대기하는 포트입니다. 이름이 있는 포트는 Service와 프로브에서 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>변수</translation>
    </message>
    <message>
        <source>Environment variables, each with a value or with the place it comes from.</source>
        <translation>환경 변수입니다. 각각 값이나 값을 가져올 곳을 지정합니다.</translation>
    </message>
    <message>
        <source>All keys from</source>
        <translation>모든 키를 가져올 곳</translation>
    </message>
    <message>
        <source>Makes a variable of every key of a ConfigMap or Secret.</source>
        <translation>ConfigMap이나 Secret의 모든 키를 변수로 만듭니다.</translation>
    </message>
    <message>
        <source>Startup probe</source>
        <translation>시작 프로브</translation>
    </message>
    <message>
        <source>Asks whether the program has started. Until it passes, the other two probes wait.</source>
        <translation>프로그램이 시작되었는지 확인합니다. 통과할 때까지 다른 두 프로브는 기다립니다.</translation>
    </message>
    <message>
        <source>Readiness probe</source>
        <translation>준비성 프로브</translation>
    </message>
    <message>
        <source>Asks whether the program can take traffic. While it fails, Services send nothing to the pod.</source>
        <translation>프로그램이 트래픽을 받을 수 있는지 확인합니다. 실패하는 동안 Service는 이 Pod로 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Liveness probe</source>
        <translation>활성 프로브</translation>
    </message>
    <message>
        <source>Asks whether the program still works. When it keeps failing, the container is restarted.</source>
        <translation>프로그램이 아직 제대로 동작하는지 확인합니다. 계속 실패하면 컨테이너를 다시 시작합니다.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>리소스</translation>
    </message>
    <message>
        <source>CPU and memory the container asks for and may use.</source>
        <translation>컨테이너가 요청하는 CPU와 메모리, 그리고 쓸 수 있는 한도입니다.</translation>
    </message>
    <message>
        <source>CPU request</source>
        <translation>CPU 요청량</translation>
    </message>
    <message>
        <source>What the scheduler reserves: 1 is a whole core, 250m a quarter of one.</source>
        <translation>스케줄러가 예약하는 양입니다. 1은 코어 한 개, 250m은 코어의 4분의 1입니다.</translation>
    </message>
    <message>
        <source>Memory request</source>
        <translation>메모리 요청량</translation>
    </message>
    <message>
        <source>What the scheduler reserves, for example 128Mi.</source>
        <translation>스케줄러가 예약하는 양입니다. 예: 128Mi.</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>CPU 제한</translation>
    </message>
    <message>
        <source>The container is slowed down above this.</source>
        <translation>이 값을 넘으면 컨테이너의 속도가 제한됩니다.</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>메모리 제한</translation>
    </message>
    <message>
        <source>The container is killed (OOMKilled) when it needs more than this.</source>
        <translation>컨테이너에 이보다 많은 메모리가 필요해지면 강제로 종료됩니다(OOMKilled).</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>마운트</translation>
    </message>
    <message>
        <source>Puts a volume of the pod at a folder of the container.</source>
        <translation>Pod의 볼륨을 컨테이너의 폴더에 마운트합니다.</translation>
    </message>
    <message>
        <source>After start</source>
        <translation>시작 후</translation>
    </message>
    <message>
        <source>Runs right after the container was started; the container is killed when it fails.</source>
        <translation>컨테이너가 시작된 직후에 실행됩니다. 실패하면 컨테이너가 강제로 종료됩니다.</translation>
    </message>
    <message>
        <source>Before stop</source>
        <translation>중지 전</translation>
    </message>
    <message>
        <source>Runs before SIGTERM is sent, inside the grace period. A short sleep lets traffic drain.</source>
        <translation>유예 시간 안에서 SIGTERM을 보내기 전에 실행됩니다. 짧은 sleep을 두면 남은 트래픽을 처리할 수 있습니다.</translation>
    </message>
    <message>
        <source>Security of the container</source>
        <translation>컨테이너의 보안</translation>
    </message>
    <message>
        <source>User, capabilities and restrictions of this container.</source>
        <translation>이 컨테이너의 사용자, 커널 권한(capabilities), 제한입니다.</translation>
    </message>
    <message>
        <source>Message file</source>
        <translation>메시지 파일</translation>
    </message>
    <message>
        <source>The last words of the program are read from this file.</source>
        <translation>프로그램이 끝나면서 남긴 메시지를 이 파일에서 읽습니다.</translation>
    </message>
    <message>
        <source>The number the program listens on, 1 to 65535.</source>
        <translation>프로그램이 수신 대기하는 번호로, 1에서 65535까지입니다.</translation>
    </message>
    <message>
        <source>Lets Services and probes say this name instead of the number: at most 15 small letters, digits and hyphens.</source>
        <translation>Service와 프로브에서 번호 대신 이 이름을 쓸 수 있습니다. 소문자, 숫자, 하이픈으로 최대 15자입니다.</translation>
    </message>
    <message>
        <source>Host port</source>
        <translation>호스트 포트</translation>
    </message>
    <message>
        <source>Opens this port on the node itself; only one such pod fits on a node.</source>
        <translation>노드 자체에서 이 포트를 엽니다. 이런 Pod는 노드 하나에 하나만 들어갑니다.</translation>
    </message>
    <message>
        <source>The variable&apos;s name as the program sees it.</source>
        <translation>프로그램에 보이는 변수 이름입니다.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>The text itself. $(OTHER) inserts a variable defined above.</source>
        <translation>텍스트 자체입니다. $(OTHER)는 위에서 정의한 변수를 넣습니다.</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Where the value comes from.</source>
        <translation>값을 가져오는 곳입니다.</translation>
    </message>
    <message>
        <source>A ConfigMap&apos;s key</source>
        <translation>ConfigMap의 키</translation>
    </message>
    <message>
        <source>The value is read from a ConfigMap when the container starts.</source>
        <translation>컨테이너가 시작될 때 ConfigMap에서 값을 읽습니다.</translation>
    </message>
    <message>
        <source>A Secret&apos;s key</source>
        <translation>Secret의 키</translation>
    </message>
    <message>
        <source>The value is read from a Secret when the container starts.</source>
        <translation>컨테이너가 시작될 때 Secret에서 값을 읽습니다.</translation>
    </message>
    <message>
        <source>A field of the pod</source>
        <translation>Pod의 필드</translation>
    </message>
    <message>
        <source>The value is something about the pod itself, such as its name or address.</source>
        <translation>이름이나 주소처럼 Pod 자체에 관한 값입니다.</translation>
    </message>
    <message>
        <source>A resource of the container</source>
        <translation>컨테이너의 리소스</translation>
    </message>
    <message>
        <source>The value is a request or limit of a container.</source>
        <translation>컨테이너의 요청량 또는 제한값입니다.</translation>
    </message>
    <message>
        <source>ConfigMap</source>
        <translation>ConfigMap</translation>
    </message>
    <message>
        <source>The ConfigMap to read from, in the same namespace.</source>
        <translation>값을 읽을 ConfigMap입니다. 같은 네임스페이스에 있어야 합니다.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>The key whose text is used.</source>
        <translation>텍스트를 가져올 키입니다.</translation>
    </message>
    <message>
        <source>If true, the container starts without it; otherwise it waits.</source>
        <translation>true이면 없어도 컨테이너가 시작됩니다. 그렇지 않으면 생길 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>The Secret to read from, in the same namespace.</source>
        <translation>값을 읽을 Secret입니다. 같은 네임스페이스에 있어야 합니다.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>What to read about the pod.</source>
        <translation>Pod에 관해 읽을 내용입니다.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>리소스</translation>
    </message>
    <message>
        <source>Which request or limit to read.</source>
        <translation>읽을 요청량 또는 제한값입니다.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>컨테이너</translation>
    </message>
    <message>
        <source>Whose resource; this container if absent.</source>
        <translation>리소스를 읽을 컨테이너입니다. 없으면 이 컨테이너입니다.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>The value is divided by this, for example 1Mi.</source>
        <translation>값을 이 단위로 나눕니다. 예: 1Mi.</translation>
    </message>
    <message>
        <source>Whose keys become variables.</source>
        <translation>키들이 변수가 되는 대상입니다.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>접두사</translation>
    </message>
    <message>
        <source>Put in front of every key.</source>
        <translation>모든 키 앞에 붙습니다.</translation>
    </message>
    <message>
        <source>A ConfigMap</source>
        <translation>ConfigMap</translation>
    </message>
    <message>
        <source>Every key of the ConfigMap becomes a variable.</source>
        <translation>ConfigMap의 모든 키가 변수가 됩니다.</translation>
    </message>
    <message>
        <source>A Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Every key of the Secret becomes a variable.</source>
        <translation>Secret의 모든 키가 변수가 됩니다.</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation>HTTP 요청</translation>
    </message>
    <message>
        <source>Passes when the answer&apos;s status is 200 to 399.</source>
        <translation>응답 상태 코드가 200~399이면 통과합니다.</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP 연결</translation>
    </message>
    <message>
        <source>Passes when the port accepts a connection.</source>
        <translation>포트가 연결을 받아들이면 통과합니다.</translation>
    </message>
    <message>
        <source>Runs in the container and passes when it ends with 0.</source>
        <translation>컨테이너 안에서 실행되며, 0으로 끝나면 통과합니다.</translation>
    </message>
    <message>
        <source>gRPC health check</source>
        <translation>gRPC 상태 확인</translation>
    </message>
    <message>
        <source>Passes when the gRPC health service answers SERVING.</source>
        <translation>gRPC 상태 확인 서비스가 SERVING으로 응답하면 통과합니다.</translation>
    </message>
    <message>
        <source>First probe after</source>
        <translation>첫 프로브까지</translation>
    </message>
    <message>
        <source>Seconds after the container started before the first probe.</source>
        <translation>컨테이너가 시작된 뒤 첫 프로브까지의 시간(초)입니다.</translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>반복 간격</translation>
    </message>
    <message>
        <source>Seconds between two probes.</source>
        <translation>두 프로브 사이의 시간(초)입니다.</translation>
    </message>
    <message>
        <source>Seconds after which a probe without an answer has failed.</source>
        <translation>이 시간(초) 안에 응답이 없으면 프로브가 실패한 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Failures allowed</source>
        <translation>허용 실패 횟수</translation>
    </message>
    <message>
        <source>So many failures in a row before something is done.</source>
        <translation>연속으로 이만큼 실패하면 조치를 취합니다.</translation>
    </message>
    <message>
        <source>Successes needed</source>
        <translation>필요 성공 횟수</translation>
    </message>
    <message>
        <source>So many passes in a row before it counts as passed. Must be 1 for liveness and startup.</source>
        <translation>연속으로 이만큼 통과해야 통과한 것으로 봅니다. 활성 프로브와 시작 프로브에서는 1이어야 합니다.</translation>
    </message>
    <message>
        <source>Replaces the pod&apos;s grace period when this probe makes the container stop.</source>
        <translation>이 프로브 때문에 컨테이너가 중지될 때 Pod의 유예 시간 대신 쓰입니다.</translation>
    </message>
    <message>
        <source>Runs in the container.</source>
        <translation>컨테이너 안에서 실행됩니다.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Waits for some seconds.</source>
        <translation>몇 초 동안 기다립니다.</translation>
    </message>
    <message>
        <source>Sends one request to the container.</source>
        <translation>컨테이너에 요청을 하나 보냅니다.</translation>
    </message>
    <message>
        <source>No longer supported; kept for old files.</source>
        <translation>더 이상 지원되지 않으며, 오래된 파일을 위해 남아 있습니다.</translation>
    </message>
    <message>
        <source>One row per word; no shell is involved. Ends with 0 when all is well.</source>
        <translation>한 행에 한 단어씩 씁니다. 셸을 거치지 않습니다. 문제가 없으면 0으로 끝납니다.</translation>
    </message>
    <message>
        <source>The path of the request.</source>
        <translation>요청의 경로입니다.</translation>
    </message>
    <message>
        <source>Number or name of a port of the container.</source>
        <translation>컨테이너 포트의 번호 또는 이름입니다.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>스킴</translation>
    </message>
    <message>
        <source>HTTP or HTTPS; the certificate is not checked.</source>
        <translation>HTTP 또는 HTTPS입니다. 인증서는 확인하지 않습니다.</translation>
    </message>
    <message>
        <source>The host to ask; the pod itself if absent.</source>
        <translation>요청을 보낼 호스트입니다. 없으면 Pod 자체입니다.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>헤더</translation>
    </message>
    <message>
        <source>Extra headers of the request.</source>
        <translation>요청에 추가할 헤더입니다.</translation>
    </message>
    <message>
        <source>The host to connect to; the pod itself if absent.</source>
        <translation>연결할 호스트입니다. 없으면 Pod 자체입니다.</translation>
    </message>
    <message>
        <source>The number of the gRPC port.</source>
        <translation>gRPC 포트의 번호입니다.</translation>
    </message>
    <message>
        <source>The name to ask the health service about.</source>
        <translation>상태 확인 서비스에 물어볼 이름입니다.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>How long to wait.</source>
        <translation>기다리는 시간입니다.</translation>
    </message>
    <message>
        <source>One of the pod&apos;s volumes.</source>
        <translation>Pod의 볼륨 중 하나입니다.</translation>
    </message>
    <message>
        <source>Where the volume appears in the container.</source>
        <translation>컨테이너 안에서 볼륨이 나타나는 위치입니다.</translation>
    </message>
    <message>
        <source>Only this part</source>
        <translation>이 부분만</translation>
    </message>
    <message>
        <source>A file or folder of the volume instead of all of it. Changes of a ConfigMap do not arrive then.</source>
        <translation>볼륨 전체가 아니라 그 안의 파일이나 폴더 하나입니다. 이 경우 ConfigMap의 변경 내용이 전달되지 않습니다.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>Whether the container may not write to it.</source>
        <translation>컨테이너가 여기에 쓰지 못하게 할지 정합니다.</translation>
    </message>
    <message>
        <source>The name that mounts use.</source>
        <translation>마운트에서 쓰는 이름입니다.</translation>
    </message>
    <message>
        <source>What the volume is made of.</source>
        <translation>볼륨의 내용을 이루는 것입니다.</translation>
    </message>
    <message>
        <source>An empty folder</source>
        <translation>빈 폴더</translation>
    </message>
    <message>
        <source>Lives and dies with the pod.</source>
        <translation>Pod와 함께 생겼다가 함께 사라집니다.</translation>
    </message>
    <message>
        <source>Every key becomes a file.</source>
        <translation>키마다 파일이 하나씩 생깁니다.</translation>
    </message>
    <message>
        <source>Every key becomes a file, decoded.</source>
        <translation>키마다 디코딩된 파일이 하나씩 생깁니다.</translation>
    </message>
    <message>
        <source>A claim</source>
        <translation>클레임</translation>
    </message>
    <message>
        <source>Storage that outlives the pod.</source>
        <translation>Pod가 사라져도 남는 스토리지입니다.</translation>
    </message>
    <message>
        <source>Ties the pod to one node and can be a security risk.</source>
        <translation>Pod를 한 노드에 묶으며 보안 위험이 될 수 있습니다.</translation>
    </message>
    <message>
        <source>Several sources</source>
        <translation>여러 소스</translation>
    </message>
    <message>
        <source>ConfigMaps, Secrets, tokens and pod facts in one folder.</source>
        <translation>ConfigMap, Secret, 토큰, Pod 정보를 한 폴더에 모읍니다.</translation>
    </message>
    <message>
        <source>Facts about the pod</source>
        <translation>Pod 정보</translation>
    </message>
    <message>
        <source>Labels, name and the like, as files.</source>
        <translation>레이블, 이름 등을 파일로 제공합니다.</translation>
    </message>
    <message>
        <source>Storage that a driver provides for this pod only.</source>
        <translation>드라이버가 이 Pod에만 제공하는 스토리지입니다.</translation>
    </message>
    <message>
        <source>A claim of its own</source>
        <translation>전용 클레임</translation>
    </message>
    <message>
        <source>A claim made for each pod and deleted with it.</source>
        <translation>Pod마다 만들어지고 Pod와 함께 삭제되는 클레임입니다.</translation>
    </message>
    <message>
        <source>An image&apos;s files</source>
        <translation>이미지의 파일</translation>
    </message>
    <message>
        <source>The files of a container image, read only.</source>
        <translation>컨테이너 이미지의 파일이며, 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Memory keeps it in RAM, where it counts against the memory limit.</source>
        <translation>Memory를 쓰면 RAM에 두며, 메모리 제한에 포함됩니다.</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>크기 제한</translation>
    </message>
    <message>
        <source>The pod is evicted when the folder grows larger.</source>
        <translation>폴더가 이보다 커지면 Pod가 축출됩니다.</translation>
    </message>
    <message>
        <source>The ConfigMap to mount, in the same namespace.</source>
        <translation>마운트할 ConfigMap입니다. 같은 네임스페이스에 있어야 합니다.</translation>
    </message>
    <message>
        <source>Only these keys</source>
        <translation>이 키만</translation>
    </message>
    <message>
        <source>Keys and the files they become; all keys if absent.</source>
        <translation>키와 그 키로 만들어질 파일입니다. 없으면 모든 키를 씁니다.</translation>
    </message>
    <message>
        <source>If true, the pod starts without it; otherwise it waits.</source>
        <translation>true이면 없어도 Pod가 시작됩니다. 그렇지 않으면 생길 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>File mode</source>
        <translation>파일 모드</translation>
    </message>
    <message>
        <source>Rights of the files, as a decimal number: 420 is 0644.</source>
        <translation>파일의 권한을 십진수로 씁니다. 420은 0644입니다.</translation>
    </message>
    <message>
        <source>The Secret to mount, in the same namespace.</source>
        <translation>마운트할 Secret입니다. 같은 네임스페이스에 있어야 합니다.</translation>
    </message>
    <message>
        <source>The key to use.</source>
        <translation>사용할 키입니다.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>The file it becomes, below the folder of the mount.</source>
        <translation>키로 만들어질 파일이며, 마운트 폴더 아래에 놓입니다.</translation>
    </message>
    <message>
        <source>Rights of the file, as a decimal number: 420 is 0644.</source>
        <translation>파일의 권한을 십진수로 씁니다. 420은 0644입니다.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>클레임</translation>
    </message>
    <message>
        <source>A PersistentVolumeClaim of the same namespace.</source>
        <translation>같은 네임스페이스의 PersistentVolumeClaim입니다.</translation>
    </message>
    <message>
        <source>Mounts the volume so that nobody can write to it.</source>
        <translation>아무도 쓸 수 없도록 볼륨을 마운트합니다.</translation>
    </message>
    <message>
        <source>The path on the node.</source>
        <translation>노드에서의 경로입니다.</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>필요한 유형</translation>
    </message>
    <message>
        <source>What has to be at the path before the pod starts; not checked if absent.</source>
        <translation>Pod가 시작되기 전에 이 경로에 있어야 하는 것입니다. 없으면 확인하지 않습니다.</translation>
    </message>
    <message>
        <source>An object of the same namespace.</source>
        <translation>같은 네임스페이스의 오브젝트입니다.</translation>
    </message>
    <message>
        <source>Taint</source>
        <translation>테인트</translation>
    </message>
    <message>
        <source>The taint&apos;s key; every taint if absent.</source>
        <translation>테인트의 키입니다. 없으면 모든 테인트에 해당합니다.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>연산자</translation>
    </message>
    <message>
        <source>Exists matches any value of the taint.</source>
        <translation>Exists는 테인트의 모든 값과 일치합니다.</translation>
    </message>
    <message>
        <source>The taint&apos;s value.</source>
        <translation>테인트의 값입니다.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>효과</translation>
    </message>
    <message>
        <source>Which effect to tolerate; all of them if absent.</source>
        <translation>용인할 효과입니다. 없으면 모든 효과를 용인합니다.</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>사용자 번호</translation>
    </message>
    <message>
        <source>The user the program runs as.</source>
        <translation>프로그램을 실행하는 사용자입니다.</translation>
    </message>
    <message>
        <source>Not as root</source>
        <translation>root 금지</translation>
    </message>
    <message>
        <source>Refuses to start a program that would run as root.</source>
        <translation>root로 실행될 프로그램의 시작을 거부합니다.</translation>
    </message>
    <message>
        <source>Read-only files</source>
        <translation>읽기 전용 파일</translation>
    </message>
    <message>
        <source>The image&apos;s files cannot be changed while it runs.</source>
        <translation>실행 중에는 이미지의 파일을 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>May gain rights</source>
        <translation>권한 상승 허용</translation>
    </message>
    <message>
        <source>Whether the program may get more rights than its parent.</source>
        <translation>프로그램이 부모보다 많은 권한을 얻을 수 있는지 정합니다.</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>특권 모드</translation>
    </message>
    <message>
        <source>Gives the container almost all rights of the node.</source>
        <translation>컨테이너에 노드의 거의 모든 권한을 줍니다.</translation>
    </message>
    <message>
        <source>The user all containers run as, unless one says otherwise.</source>
        <translation>따로 지정하지 않은 모든 컨테이너를 실행하는 사용자입니다.</translation>
    </message>
    <message>
        <source>Refuses to start programs that would run as root.</source>
        <translation>root로 실행될 프로그램의 시작을 거부합니다.</translation>
    </message>
    <message>
        <source>Group of volumes</source>
        <translation>볼륨의 그룹</translation>
    </message>
    <message>
        <source>Mounted volumes belong to this group.</source>
        <translation>마운트된 볼륨이 이 그룹에 속합니다.</translation>
    </message>
    <message>
        <source>The labels by which it finds its own pods. It cannot be changed later.</source>
        <translation>자신의 Pod를 찾는 데 쓰는 레이블입니다. 나중에 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>What every pod is made from; a change starts a rollout.</source>
        <translation>모든 Pod를 만드는 틀입니다. 바꾸면 롤아웃이 시작됩니다.</translation>
    </message>
    <message>
        <source>How old pods are replaced by new ones when the template changes.</source>
        <translation>템플릿이 바뀔 때 이전 Pod를 새 Pod로 교체하는 방법입니다.</translation>
    </message>
    <message>
        <source>With which number the names of the pods begin, if not with 0.</source>
        <translation>Pod 이름에 붙는 번호가 0이 아니라 몇 번부터 시작하는지입니다.</translation>
    </message>
    <message>
        <source>Whether the pods&apos; claims are deleted with the StatefulSet, or with pods that are scaled away. They stay where nothing is written.</source>
        <translation>StatefulSet을 삭제하거나 Pod 수를 줄일 때 Pod의 클레임도 삭제할지입니다. 아무것도 쓰지 않으면 남습니다.</translation>
    </message>
    <message>
        <source>What the pods are made from. They must end, so restartPolicy is OnFailure or Never.</source>
        <translation>Pod를 만드는 틀입니다. Pod는 끝나야 하므로 restartPolicy는 OnFailure 또는 Never입니다.</translation>
    </message>
    <message>
        <source>Which failures count as a retry, are ignored, or fail the Job at once.</source>
        <translation>어떤 실패를 재시도로 세고, 무시하고, 곧바로 Job의 실패로 볼지입니다.</translation>
    </message>
    <message>
        <source>The Job that is created for each run.</source>
        <translation>실행할 때마다 만들어지는 Job입니다.</translation>
    </message>
    <message>
        <source>AlwaysAllow lets pods that run but are not ready be moved whatever the budget says.</source>
        <translation>AlwaysAllow로 하면 실행 중이지만 준비되지 않은 Pod는 예산과 관계없이 옮길 수 있습니다.</translation>
    </message>
    <message>
        <source>The pods that the policy is for; an empty selector means all of the namespace.</source>
        <translation>정책이 적용되는 Pod입니다. 빈 selector는 네임스페이스의 모든 Pod를 뜻합니다.</translation>
    </message>
    <message>
        <source>Which directions are restricted: Ingress, what comes in; Egress, what goes out.</source>
        <translation>어느 방향을 제한할지입니다. Ingress는 들어오는 트래픽, Egress는 나가는 트래픽입니다.</translation>
    </message>
    <message>
        <source>Who may call these pods, and on which ports. Everything else is refused.</source>
        <translation>누가 어느 포트로 이 Pod를 호출할 수 있는지입니다. 나머지는 모두 거부됩니다.</translation>
    </message>
    <message>
        <source>Whom these pods may call, and on which ports. Everything else is refused.</source>
        <translation>이 Pod가 어느 포트로 누구를 호출할 수 있는지입니다. 나머지는 모두 거부됩니다.</translation>
    </message>
    <message>
        <source>How much storage is asked for, below requests.</source>
        <translation>요청하는 스토리지의 크기이며, requests 아래에 씁니다.</translation>
    </message>
    <message>
        <source>Labels that a volume must carry to be bound.</source>
        <translation>바인딩할 볼륨에 있어야 하는 레이블입니다.</translation>
    </message>
    <message>
        <source>How much the volume holds, as storage.</source>
        <translation>볼륨의 크기이며, storage로 씁니다.</translation>
    </message>
    <message>
        <source>The claim that the volume is bound to, or kept for.</source>
        <translation>볼륨이 바인딩된 클레임, 또는 볼륨을 남겨 둔 클레임입니다.</translation>
    </message>
    <message>
        <source>The nodes from which the volume can be reached.</source>
        <translation>볼륨에 접근할 수 있는 노드입니다.</translation>
    </message>
    <message>
        <source>Whether the Service has one address or one of IPv4 and one of IPv6.</source>
        <translation>Service의 주소가 하나인지, IPv4와 IPv6로 하나씩인지입니다.</translation>
    </message>
    <message>
        <source>The containers see all processes of the node.</source>
        <translation>컨테이너가 노드의 모든 프로세스를 봅니다.</translation>
    </message>
    <message>
        <source>The containers share memory with processes of the node.</source>
        <translation>컨테이너가 노드의 프로세스와 메모리를 공유합니다.</translation>
    </message>
    <message>
        <source>More lines of /etc/hosts: an address and the names for it.</source>
        <translation>/etc/hosts에 더할 줄입니다. 주소와 그 주소의 이름을 씁니다.</translation>
    </message>
    <message>
        <source>Name servers, search domains and options beside those of dnsPolicy.</source>
        <translation>dnsPolicy에 더해 쓰는 네임 서버, 검색 도메인, 옵션입니다.</translation>
    </message>
    <message>
        <source>The node to run on, past the scheduler. Usually nodeSelector is better.</source>
        <translation>스케줄러를 거치지 않고 실행할 노드입니다. 보통은 nodeSelector가 낫습니다.</translation>
    </message>
    <message>
        <source>The RuntimeClass that says which program runs the containers.</source>
        <translation>어떤 프로그램이 컨테이너를 실행할지 정하는 RuntimeClass입니다.</translation>
    </message>
    <message>
        <source>The scheduler that chooses the node, if not the usual one.</source>
        <translation>보통의 스케줄러가 아니라면, 노드를 고를 스케줄러입니다.</translation>
    </message>
    <message>
        <source>The old name of serviceAccountName.</source>
        <translation>serviceAccountName의 옛 이름입니다.</translation>
    </message>
    <message>
        <source>The containers of a pod see each other&apos;s processes.</source>
        <translation>Pod의 컨테이너끼리 서로의 프로세스를 봅니다.</translation>
    </message>
    <message>
        <source>The pod&apos;s host name, if not its own name.</source>
        <translation>Pod의 이름과 다르게 할 때의 호스트 이름입니다.</translation>
    </message>
    <message>
        <source>The headless Service below which the pod&apos;s host name is found.</source>
        <translation>Pod의 호스트 이름을 그 아래에서 찾을 수 있는 헤드리스 Service입니다.</translation>
    </message>
    <message>
        <source>Containers added to a running pod to look into it, as by kubectl debug.</source>
        <translation>실행 중인 Pod를 들여다보려고 더하는 컨테이너입니다. kubectl debug가 이것을 씁니다.</translation>
    </message>
    <message>
        <source>What all containers of the pod need and may take together.</source>
        <translation>Pod의 모든 컨테이너가 함께 필요로 하고 쓸 수 있는 양입니다.</translation>
    </message>
    <message>
        <source>Conditions that something outside the pod must set before it is ready.</source>
        <translation>준비됨이 되기 전에 Pod 밖의 무언가가 설정해야 하는 조건입니다.</translation>
    </message>
    <message>
        <source>What is done right after the container starts and before it stops.</source>
        <translation>컨테이너가 시작한 직후와 중지하기 전에 하는 일입니다.</translation>
    </message>
    <message>
        <source>Always makes an init container a sidecar that runs as long as the pod.</source>
        <translation>Always로 하면 초기화 컨테이너가 Pod와 함께 계속 실행되는 사이드카가 됩니다.</translation>
    </message>
    <message>
        <source>Raw block devices of claims, without a file system.</source>
        <translation>파일 시스템 없이 쓰는 클레임의 블록 장치입니다.</translation>
    </message>
    <message>
        <source>Keeps standard input open, for programs that read from it.</source>
        <translation>표준 입력을 읽는 프로그램을 위해 표준 입력을 열어 둡니다.</translation>
    </message>
    <message>
        <source>Gives the program a terminal; it needs stdin too.</source>
        <translation>프로그램에 터미널을 줍니다. stdin도 필요합니다.</translation>
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
        <translation>%1은(는) 템플릿(Helm 등)으로 보입니다. {{ }} 표시가 있는 문서는 텍스트로 열리고 검사하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) seem to be templates (Helm or similar). Their documents with {{ }} marks open as text and are not checked.</source>
        <translation>
            <numerusform>파일 %n개는 템플릿(Helm 등)으로 보입니다. {{ }} 표시가 있는 문서는 텍스트로 열리고 검사하지 않습니다.</numerusform>
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
        <translation>%1이(가) 디스크에서 사라졌습니다. 텍스트는 여기 남아 있으니 저장하면 다시 만들어집니다.</translation>
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
        <source>Keep Mine</source>
        <translation>내 것 유지</translation>
    </message>
    <message>
        <source>%1 was not saved: %2 Your changes are still here.</source>
        <translation>%1을(를) 저장하지 못했습니다: %2 변경한 내용은 그대로 있습니다.</translation>
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
        <source>Compare…</source>
        <translation>비교…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were changed by other programs.</source>
        <translation>
            <numerusform>다른 프로그램이 파일 %n개를 바꿨습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have unsaved changes here, too.</source>
        <translation>
            <numerusform>그중 %n개에는 여기에도 저장하지 않은 변경이 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reload All</source>
        <translation>모두 다시 읽기</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no longer on disk. Their texts are still here; save them to write them again.</source>
        <translation>
            <numerusform>파일 %n개가 디스크에서 사라졌습니다. 텍스트는 여기 남아 있으니 저장하면 다시 만들어집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>%1 is already open. Close it first, or choose another name.</source>
        <translation>%1은(는) 이미 열려 있습니다. 먼저 닫거나 다른 이름을 고르세요.</translation>
    </message>
</context>
<context>
    <name>slipway::FileKnobs</name>
    <message>
        <source>Set %1 of %2 to %3</source>
        <extracomment>name of an undo step, for example &quot;Set replicas of Deployment/web to 3&quot;</extracomment>
        <translation>%2의 %1을(를) %3(으)로 설정</translation>
    </message>
    <message>
        <source>From your file</source>
        <translation>내 파일에서 가져옴</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>레플리카</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>컨테이너</translation>
    </message>
    <message>
        <source>Grace period when stopped</source>
        <translation>중지 시 유예 시간</translation>
    </message>
    <message>
        <source>Sleep before SIGTERM (preStop)</source>
        <translation>SIGTERM 전 대기 시간(preStop)</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>프로브</translation>
    </message>
    <message>
        <source>first after</source>
        <extracomment>heading over a probe&apos;s initialDelaySeconds</extracomment>
        <translation>첫 검사까지</translation>
    </message>
    <message>
        <source>every</source>
        <extracomment>heading over a probe&apos;s periodSeconds</extracomment>
        <translation>간격</translation>
    </message>
    <message>
        <source>fails at</source>
        <extracomment>heading over a probe&apos;s failureThreshold</extracomment>
        <translation>실패 기준</translation>
    </message>
    <message>
        <source>Startup</source>
        <comment>probe</comment>
        <translation>시작</translation>
    </message>
    <message>
        <source>Readiness</source>
        <comment>probe</comment>
        <translation>준비성</translation>
    </message>
    <message>
        <source>Liveness</source>
        <comment>probe</comment>
        <translation>활성</translation>
    </message>
    <message>
        <source>Not set: %1</source>
        <translation>설정 안 됨: %1</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>unit behind a number: seconds</extracomment>
        <translation>초</translation>
    </message>
    <message>
        <source>%1 (not written: %2)</source>
        <translation>%1 (쓰여 있지 않음: %2)</translation>
    </message>
    <message>
        <source>Changing these values edits the YAML.</source>
        <translation>이 값을 바꾸면 YAML이 수정됩니다.</translation>
    </message>
</context>
<context>
    <name>slipway::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n개 일치</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1번째</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>모두 바꾸기</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%n곳을 바꿨습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>찾을 텍스트</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>바꿀 내용</translation>
    </message>
    <message>
        <source>Text to replace it with</source>
        <translation>대신 넣을 텍스트</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>대소문자 구분</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>단어 단위로만</translation>
    </message>
    <message>
        <source>Regular expression; \1 in the replacement stands for the first group</source>
        <translation>정규식. 바꿀 내용의 \1은 첫 번째 그룹을 뜻합니다</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 일치 항목</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 일치 항목</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
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
        <translation>빠른 수정</translation>
    </message>
    <message>
        <source>The text has just changed. Try again.</source>
        <translation>텍스트가 방금 바뀌었습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The text has changed in the meantime, so the fix no longer fits.</source>
        <translation>그사이 텍스트가 바뀌어 이 수정은 더는 맞지 않습니다.</translation>
    </message>
</context>
<context>
    <name>slipway::ForkBar</name>
    <message>
        <source>What if at %1 s %2?</source>
        <extracomment>%1 a moment in seconds, %2 what is tried there: &quot;somebody deletes a pod&quot;</extracomment>
        <translation>%1초에 %2?</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>첫 번째 실행</translation>
    </message>
    <message>
        <source>Show the run as it was</source>
        <translation>원래 실행을 보여 줍니다</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>만약에</translation>
    </message>
    <message>
        <source>Show the run that goes another way</source>
        <translation>다르게 진행되는 실행을 보여 줍니다</translation>
    </message>
    <message>
        <source>Where they part</source>
        <translation>갈라지는 곳</translation>
    </message>
    <message>
        <source>Go to the moment from which on the two runs differ</source>
        <translation>두 실행이 달라지기 시작하는 순간으로 갑니다</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>비교 끝내기</translation>
    </message>
    <message>
        <source>Back to the first run alone</source>
        <translation>첫 번째 실행만 봅니다</translation>
    </message>
</context>
<context>
    <name>slipway::FormGroups</name>
    <message>
        <source>Unfold %1</source>
        <translation>%1 펼치기</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>%1 접기</translation>
    </message>
</context>
<context>
    <name>slipway::FormHeader</name>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(이름 없음)</translation>
    </message>
    <message>
        <source>%1 in namespace %2</source>
        <translation>%1(네임스페이스 %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1, 문제 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this object in the YAML</source>
        <translation>이 오브젝트를 YAML에서 보기</translation>
    </message>
    <message>
        <source>Pod security: &lt;b&gt;%1&lt;/b&gt;.</source>
        <comment>level of the Pod Security Standards</comment>
        <translation>Pod 보안: &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>What keeps it from %1:</source>
        <translation>%1에 이르지 못하는 까닭:</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) keep it from %1.</source>
        <translation>
            <numerusform>%1까지 고칠 것이 %n개 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::FormPanel</name>
    <message numerus="yes">
        <source>Set %n entries of %1</source>
        <translation>
            <numerusform>%1의 항목 %n개 설정</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 변경</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1을(를) %2(으)로 설정</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1의 이름을 %2(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1에 추가</translation>
    </message>
    <message>
        <source>Duplicate %1[%2]</source>
        <translation>%1[%2] 복제</translation>
    </message>
    <message>
        <source>Move %1[%2]</source>
        <translation>%1[%2] 이동</translation>
    </message>
    <message>
        <source>Kept as is</source>
        <translation>그대로 유지</translation>
    </message>
    <message>
        <source>Keys that this form does not know or does not touch. They stay as they are.</source>
        <translation>이 양식이 모르거나 건드리지 않는 키입니다. 지금 그대로 남습니다.</translation>
    </message>
    <message>
        <source>The text of this object cannot be read right now. The form shows how it was before; it goes on when the YAML is whole again.</source>
        <translation>지금은 이 오브젝트의 텍스트를 읽을 수 없습니다. 양식은 이전 상태를 보여 주며, YAML이 다시 온전해지면 이어집니다.</translation>
    </message>
    <message>
        <source>Select an object to see its form.</source>
        <translation>양식을 보려면 오브젝트를 선택하세요.</translation>
    </message>
    <message>
        <source>This object is no longer in the open files.</source>
        <translation>이 오브젝트는 더 이상 열린 파일에 없습니다.</translation>
    </message>
    <message>
        <source>The text of this object cannot be read right now.</source>
        <translation>지금은 이 오브젝트의 텍스트를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Give %1 its own text</source>
        <translation>%1에 독립된 텍스트 주기</translation>
    </message>
</context>
<context>
    <name>slipway::FormRow</name>
    <message>
        <source>Not set</source>
        <translation>설정 안 됨</translation>
    </message>
    <message>
        <source>Remove %1 from the file</source>
        <translation>파일에서 %1 제거</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>%1 접기</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>%1 펼치기</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1에 추가</translation>
    </message>
    <message>
        <source>Show the YAML</source>
        <translation>YAML 보기</translation>
    </message>
    <message>
        <source>If absent: %1</source>
        <translation>없을 때: %1</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>필수입니다.</translation>
    </message>
    <message>
        <source>Give it its own text</source>
        <translation>독립된 텍스트 주기</translation>
    </message>
</context>
<context>
    <name>slipway::FormTextEdit</name>
    <message>
        <source>This value has characters that can only be edited in the YAML, such as a lone carriage return.</source>
        <translation>이 값에는 단독 캐리지 리턴처럼 YAML에서만 고칠 수 있는 문자가 있습니다.</translation>
    </message>
</context>
<context>
    <name>slipway::Formats</name>
    <message>
        <source>As text, only a whole percentage such as &quot;25%&quot; is allowed.</source>
        <translation>텍스트로는 &quot;25%&quot; 같은 정수 백분율만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>A path cannot step back with &quot;..&quot;.</source>
        <translation>경로에서 &quot;..&quot;로 상위로 올라갈 수 없습니다.</translation>
    </message>
    <message>
        <source>The path must not begin with a slash.</source>
        <translation>경로는 슬래시로 시작하면 안 됩니다.</translation>
    </message>
    <message>
        <source>The path must not begin with two dots.</source>
        <translation>경로는 점 두 개로 시작하면 안 됩니다.</translation>
    </message>
    <message>
        <source>It is %1 characters long, and at most %2 are allowed.</source>
        <translation>길이가 %1자인데, 최대 %2자까지 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>slipway::GraphPicture</name>
    <message>
        <source>Kubernetes objects</source>
        <translation>쿠버네티스 오브젝트</translation>
    </message>
    <message>
        <source>The graph is too large for a PNG picture. Write an SVG file instead.</source>
        <translation>그래프가 너무 커서 PNG 그림으로 만들 수 없습니다. 대신 SVG 파일로 저장하세요.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>그림을 만들 메모리가 부족합니다.</translation>
    </message>
</context>
<context>
    <name>slipway::GraphView</name>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Whole cluster</source>
        <translation>클러스터 전체</translation>
    </message>
    <message>
        <source>Namespace %1</source>
        <translation>네임스페이스 %1</translation>
    </message>
    <message>
        <source>Graph of the open objects</source>
        <translation>열린 오브젝트의 그래프</translation>
    </message>
    <message>
        <source>Find an object</source>
        <translation>오브젝트 찾기</translation>
    </message>
    <message>
        <source>Shows the objects whose name or kind contains this text. Enter goes to the next one.</source>
        <translation>이름이나 종류에 이 텍스트가 들어 있는 오브젝트를 보여 줍니다. Enter를 누르면 다음 오브젝트로 이동합니다.</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>축소 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>확대 (Ctrl++)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Place all cards anew</source>
        <translation>모든 카드를 새로 배치</translation>
    </message>
    <message>
        <source>Nothing is open yet</source>
        <translation>아직 열린 것이 없습니다</translation>
    </message>
    <message>
        <source>Drop manifest files or a folder here, drag an object from the palette, or begin with one of these.</source>
        <translation>매니페스트 파일이나 폴더를 여기에 놓거나, 팔레트에서 오브젝트를 끌어오거나, 다음 중 하나로 시작하세요.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>The whole graph. Drag to move the view.</source>
        <translation>전체 그래프입니다. 끌어서 보이는 영역을 옮기세요.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>untitled.yaml</source>
        <translation>untitled.yaml</translation>
    </message>
    <message>
        <source>Nothing here can be connected with %1.</source>
        <translation>여기에는 %1와(과) 연결할 수 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot refer to each other.</source>
        <translation>%1와(과) %2은(는) 서로 참조할 수 없습니다.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.pdf)</source>
        <translation>그림 (*.svg *.png *.pdf)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1을(를) 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>Drag to another card to connect the two.</source>
        <translation>다른 카드로 끌어다 놓으면 둘이 연결됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>오류 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>경고 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>힌트 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Open form</source>
        <translation>양식 열기</translation>
    </message>
    <message>
        <source>Go to YAML</source>
        <translation>YAML로 이동</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Go to “%1” in YAML</source>
        <translation>YAML의 “%1”(으)로 이동</translation>
    </message>
    <message>
        <source>Disconnect “%1”</source>
        <translation>“%1” 연결 끊기</translation>
    </message>
    <message>
        <source>Show at actual size</source>
        <translation>실제 크기로 보기 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Show everything (Ctrl+0)</source>
        <translation>전체 보기 (Ctrl+9)</translation>
    </message>
    <message>
        <source>Tidy Up</source>
        <translation>정리</translation>
    </message>
    <message>
        <source>New from Template…</source>
        <translation>템플릿으로 새로 만들기…</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Actual Size</source>
        <translation>실제 크기</translation>
    </message>
    <message>
        <source>Save Picture…</source>
        <translation>그림 저장…</translation>
    </message>
</context>
<context>
    <name>slipway::IpAddress</name>
    <message>
        <source>It is no IP address such as 10.9.8.7 or 2001:db8::ffff.</source>
        <translation>10.9.8.7이나 2001:db8::ffff 같은 IP 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>Its numbers must not begin with a zero.</source>
        <translation>숫자가 0으로 시작하면 안 됩니다.</translation>
    </message>
    <message>
        <source>Write an IPv4 address without &quot;::ffff:&quot; before it.</source>
        <translation>앞의 &quot;::ffff:&quot; 없이 IPv4 주소를 쓰세요.</translation>
    </message>
    <message>
        <source>It is no block of addresses such as 10.9.8.0/24 or 2001:db8::/64.</source>
        <translation>10.9.8.0/24나 2001:db8::/64 같은 주소 블록이 아닙니다.</translation>
    </message>
    <message>
        <source>The block that holds this address is written %1.</source>
        <translation>이 주소가 속한 블록은 %1(으)로 씁니다.</translation>
    </message>
    <message>
        <source>This address stands for no machine at all.</source>
        <translation>이 주소는 어떤 컴퓨터도 가리키지 않습니다.</translation>
    </message>
    <message>
        <source>This is a loopback address, which every machine uses for itself.</source>
        <translation>이 주소는 모든 컴퓨터가 자기 자신을 가리킬 때 쓰는 루프백 주소입니다.</translation>
    </message>
    <message>
        <source>This address is only valid inside one network link.</source>
        <translation>이 주소는 한 네트워크 링크 안에서만 유효합니다.</translation>
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
        <translation>Slipway는 YAML 파일로 쿠버네티스 애플리케이션을 그리고, 클러스터가 거부할 것을 바로 알려 주며, Pod가 시작하고 끝날 때 일어나는 일을 보여 줍니다. 파일은 쓴 그대로 남습니다. 변경은 꼭 필요한 줄만 고칩니다.</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>A picture of all objects and how they refer to each other. Select one to fill in its form, or drag new ones from the palette.</source>
        <translation>모든 오브젝트와 서로의 참조를 그림으로 보여 줍니다. 하나를 골라 양식을 채우거나 팔레트에서 새 오브젝트를 끌어오세요.</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>The same files as text, with completion, folding and the problems at their lines. Both views change together.</source>
        <translation>같은 파일을 텍스트로 보여 줍니다. 자동 완성, 접기, 줄마다 표시되는 문제가 있습니다. 두 화면은 함께 바뀝니다.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>A computed run of your manifests: images are pulled, probes pass or fail, traffic arrives, pods end gracefully or not.</source>
        <translation>매니페스트를 계산해 실행합니다. 이미지를 받고, 프로브가 성공하거나 실패하고, 요청이 도착하고, Pod가 정상적으로 종료되거나 갑자기 끝납니다.</translation>
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
        <translation>Ingress 뒤의 Deployment 두 개와 설정, 비밀번호, 디스크.</translation>
    </message>
    <message>
        <source>A web server</source>
        <translation>웹 서버</translation>
    </message>
    <message>
        <source>The smallest useful pair: a Deployment with probes and the Service that finds its pods.</source>
        <translation>가장 작은 쓸모 있는 한 쌍. 프로브가 있는 Deployment와 그 Pod를 찾는 Service.</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>A StatefulSet that keeps its data: every pod has a name and a disk of its own.</source>
        <translation>데이터를 지키는 StatefulSet. Pod마다 제 이름과 디스크가 있습니다.</translation>
    </message>
    <message>
        <source>or drop files and folders anywhere on this window.</source>
        <translation>또는 파일과 폴더를 이 창 아무 곳에나 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>Open your own files…</source>
        <translation>내 파일 열기…</translation>
    </message>
</context>
<context>
    <name>slipway::LineEditor</name>
    <message>
        <source>One less</source>
        <translation>하나 줄이기</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>하나 늘리기</translation>
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
        <source>%1 cannot be compared. %2</source>
        <translation>%1을(를) 비교할 수 없습니다. %2</translation>
    </message>
    <message>
        <source>%1 here and on disk</source>
        <translation>%1: 여기와 디스크</translation>
    </message>
    <message>
        <source>Fix all safe problems in %1</source>
        <translation>%1의 안전한 문제 모두 고치기</translation>
    </message>
    <message>
        <source>There is nothing in this file that can be fixed without a question.</source>
        <translation>이 파일에는 묻지 않고 고칠 수 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>The text has changed in the meantime. Try again.</source>
        <translation>그사이 텍스트가 바뀌었습니다. 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>slipway::ManifestView</name>
    <message>
        <source>The line in charge of what happens lights up here.</source>
        <translation>지금 일어나는 일을 결정하는 줄이 여기에서 강조됩니다.</translation>
    </message>
    <message>
        <source>Nothing in your files decides this.</source>
        <translation>내 파일에는 이것을 결정하는 내용이 없습니다.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; in %2</source>
        <translation>%2의 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is not written in %2: its default applies.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;이(가) %2에 쓰여 있지 않아 기본값이 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>slipway::Names</name>
    <message>
        <source>Capital letters are not allowed.</source>
        <translation>대문자는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Spaces are not allowed.</source>
        <translation>공백은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Underscores are not allowed.</source>
        <translation>밑줄은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Dots are not allowed.</source>
        <translation>점은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The character &quot;%1&quot; is not allowed.</source>
        <translation>문자 &quot;%1&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>It is %1 characters long, and at most %2 are allowed.</source>
        <translation>길이가 %1자인데, 최대 %2자까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>비어 있습니다.</translation>
    </message>
    <message>
        <source>It must begin and end with a letter or a digit.</source>
        <translation>글자나 숫자로 시작하고 끝나야 합니다.</translation>
    </message>
    <message>
        <source>Each part between dots must begin and end with a letter or a digit.</source>
        <translation>점으로 나뉜 각 부분은 글자나 숫자로 시작하고 끝나야 합니다.</translation>
    </message>
    <message>
        <source>It needs at least one letter.</source>
        <translation>글자가 하나 이상 있어야 합니다.</translation>
    </message>
    <message>
        <source>Two hyphens in a row are not allowed.</source>
        <translation>하이픈을 연달아 두 개 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>It must not begin or end with a hyphen.</source>
        <translation>하이픈으로 시작하거나 끝날 수 없습니다.</translation>
    </message>
    <message>
        <source>An equals sign is not allowed.</source>
        <translation>등호는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>It must not be a dot or begin with two dots.</source>
        <translation>점 하나만으로 되어 있거나 점 두 개로 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Only one slash is allowed.</source>
        <translation>슬래시는 하나만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>There is nothing behind the slash.</source>
        <translation>슬래시 뒤에 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>The part before the slash must be a domain such as example.com.</source>
        <translation>슬래시 앞부분은 example.com 같은 도메인이어야 합니다.</translation>
    </message>
    <message>
        <source>A star may only stand for the whole first part, as in &quot;*.example.com&quot;.</source>
        <translation>별표는 &quot;*.example.com&quot;처럼 첫 부분 전체를 대신할 때만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>It must be a domain and a path, such as example.com/web.</source>
        <translation>example.com/web처럼 도메인과 경로여야 합니다.</translation>
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
    <message numerus="yes">
        <source>%n more message(s) below these.</source>
        <translation>
            <numerusform>아래에 메시지가 %n개 더 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ObjectCommands</name>
    <message>
        <source>%1 was deleted. Undo brings it back.</source>
        <translation>%1을(를) 삭제했습니다. 실행 취소하면 되돌아옵니다.</translation>
    </message>
</context>
<context>
    <name>slipway::ObjectGraph</name>
    <message>
        <source>init</source>
        <extracomment>A container that runs before the others, on a small card.</extracomment>
        <translation>초기화</translation>
    </message>
    <message>
        <source>recreate</source>
        <extracomment>Update strategies of a Deployment, in a word.</extracomment>
        <translation>재생성</translation>
    </message>
    <message>
        <source>rolling</source>
        <translation>롤링</translation>
    </message>
    <message>
        <source>on delete</source>
        <translation>삭제 시</translation>
    </message>
    <message>
        <source>claims %1</source>
        <translation>클레임 %1</translation>
    </message>
    <message>
        <source>headless</source>
        <translation>헤드리스</translation>
    </message>
    <message>
        <source>node %1</source>
        <extracomment>A Service&apos;s port on every node, short.</extracomment>
        <translation>노드 %1</translation>
    </message>
    <message>
        <source>any host</source>
        <translation>모든 호스트</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>키 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more key(s)</source>
        <translation>
            <numerusform>키 %n개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 available</source>
        <translation>최소 %1 사용 가능</translation>
    </message>
    <message>
        <source>at most %1 unavailable</source>
        <translation>최대 %1 사용 불가</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n개 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>규칙 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>not in these files</source>
        <translation>이 파일들에 없음</translation>
    </message>
    <message>
        <source>Select the pods of %1</source>
        <translation>%1의 Pod 선택</translation>
    </message>
    <message>
        <source>Route requests to %1</source>
        <translation>%1(으)로 요청 보내기</translation>
    </message>
    <message>
        <source>Use %1 as certificate</source>
        <translation>%1을(를) 인증서로 사용</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>%1 스케일링</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>%1 요청</translation>
    </message>
    <message>
        <source>Take storage of class %1</source>
        <translation>%1 클래스의 스토리지 사용</translation>
    </message>
    <message>
        <source>Grant %1</source>
        <translation>%1 권한 부여</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>%1에 부여</translation>
    </message>
    <message>
        <source>All keys as environment variables</source>
        <translation>모든 키를 환경 변수로</translation>
    </message>
    <message>
        <source>Key %1 as an environment variable</source>
        <translation>키 %1을(를) 환경 변수로</translation>
    </message>
    <message>
        <source>As files in a volume</source>
        <translation>볼륨의 파일로</translation>
    </message>
    <message>
        <source>Mount %1</source>
        <translation>%1 마운트</translation>
    </message>
    <message>
        <source>Run as %1</source>
        <translation>%1(으)로 실행</translation>
    </message>
    <message>
        <source>Address of %1 as an environment variable</source>
        <translation>%1의 주소를 환경 변수로</translation>
    </message>
    <message>
        <source>%1 has no container that could use it.</source>
        <translation>%1에는 이것을 사용할 수 있는 컨테이너가 없습니다.</translation>
    </message>
    <message>
        <source>The pods of %1 have no labels, so nothing can select them.</source>
        <translation>%1의 Pod에 레이블이 없어서 아무것도 이 Pod를 선택할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 routes to %2 already.</source>
        <translation>%1은(는) 이미 %2(으)로 요청을 보냅니다.</translation>
    </message>
    <message>
        <source>Its keys are environment variables already.</source>
        <translation>이것의 키는 이미 환경 변수입니다.</translation>
    </message>
    <message>
        <source>%1 has a volume of it already.</source>
        <translation>%1에는 이미 이것으로 만든 볼륨이 있습니다.</translation>
    </message>
    <message>
        <source>%1 offers %2, and %3 asks for %4.</source>
        <translation>%1은(는) %2을(를) 제공하는데 %3은(는) %4을(를) 요청합니다.</translation>
    </message>
    <message>
        <source>%1 does not offer the access mode %2.</source>
        <translation>%1은(는) 접근 모드 %2을(를) 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>%1을(를) %2에 연결</translation>
    </message>
    <message>
        <source>%1 has no name to refer to.</source>
        <translation>%1에는 참조할 이름이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is in namespace %2 and %3 in %4; such a reference cannot cross namespaces.</source>
        <translation>%1은(는) 네임스페이스 %2에, %3은(는) %4에 있습니다. 이런 참조는 네임스페이스를 넘을 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing refers to this object any more.</source>
        <translation>이제 이 오브젝트를 참조하는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 만들기</translation>
    </message>
    <message>
        <source>The reference is no longer there.</source>
        <translation>그 참조는 이제 없습니다.</translation>
    </message>
    <message>
        <source>Disconnect %1 from %2</source>
        <translation>%2에서 %1 연결 끊기</translation>
    </message>
    <message>
        <source>%1 cannot be without this reference. Delete %1, or connect it with another object.</source>
        <translation>%1에는 이 참조가 꼭 있어야 합니다. %1을(를) 삭제하거나 다른 오브젝트와 연결하세요.</translation>
    </message>
    <message>
        <source>There is no open file to put the object into.</source>
        <translation>오브젝트를 넣을 열린 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 추가</translation>
    </message>
    <message>
        <source>The object is no longer there.</source>
        <translation>오브젝트가 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 삭제</translation>
    </message>
    <message>
        <source>An object without a name cannot be duplicated.</source>
        <translation>이름이 없는 오브젝트는 복제할 수 없습니다.</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 복제</translation>
    </message>
    <message>
        <source>This document is written in a way that cannot be duplicated.</source>
        <translation>이 문서는 복제할 수 없는 형식으로 쓰여 있습니다.</translation>
    </message>
    <message>
        <source>A name consists of lower-case letters, digits, &apos;-&apos; and &apos;.&apos;.</source>
        <translation>이름은 소문자, 숫자, &apos;-&apos;, &apos;.&apos;(으)로 이루어집니다.</translation>
    </message>
    <message>
        <source>There is a %1 of that name already.</source>
        <translation>이 이름의 %1이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1의 이름을 %2(으)로 바꾸기</translation>
    </message>
    <message>
        <source>selects</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>protects</source>
        <translation>보호</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>필터링</translation>
    </message>
    <message>
        <source>binds</source>
        <translation>바인딩</translation>
    </message>
    <message>
        <source>calls</source>
        <extracomment>A container calls a Service whose address is in an environment variable.</extracomment>
        <translation>호출</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>그 외 전부</translation>
    </message>
    <message>
        <source>everything else → %1</source>
        <extracomment>An Ingress&apos;s default backend; %1 is a port.</extracomment>
        <translation>그 외 전부 → %1</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>env %1</source>
        <extracomment>A container&apos;s environment variable, %1 is its name.</extracomment>
        <translation>env %1</translation>
    </message>
    <message>
        <source>env, all keys</source>
        <translation>env, 모든 키</translation>
    </message>
    <message>
        <source>env %1 with all keys</source>
        <translation>env %1, 모든 키</translation>
    </message>
    <message>
        <source>volume %1, not mounted</source>
        <translation>볼륨 %1, 마운트 안 됨</translation>
    </message>
    <message numerus="yes">
        <source>at %1 and %n more</source>
        <extracomment>A volume is mounted at a path and at %n more.</extracomment>
        <translation>
            <numerusform>%1 외 %n곳에</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1에</translation>
    </message>
    <message>
        <source>runs as</source>
        <translation>실행 계정</translation>
    </message>
    <message>
        <source>pulls images with</source>
        <translation>이미지를 가져올 때 사용</translation>
    </message>
    <message>
        <source>scales</source>
        <translation>스케일링</translation>
    </message>
    <message>
        <source>class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>named by</source>
        <translation>이름 제공</translation>
    </message>
    <message>
        <source>grants</source>
        <translation>권한 부여</translation>
    </message>
    <message>
        <source>to</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>owned by</source>
        <translation>소유자</translation>
    </message>
    <message>
        <source>claims %1 from</source>
        <translation>클레임 %1 요청</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 아래로 옮기기</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 위로 옮기기</translation>
    </message>
    <message>
        <source>%1 is the last of its file.</source>
        <translation>%1은(는) 파일의 마지막 오브젝트입니다.</translation>
    </message>
    <message>
        <source>%1 is the first of its file.</source>
        <translation>%1은(는) 파일의 첫 오브젝트입니다.</translation>
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
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
</context>
<context>
    <name>slipway::PalettePanel</name>
    <message>
        <source>%1, %2. Drag it into the graph, or press Enter to add one.</source>
        <translation>%1, %2. 그래프로 끌어다 놓거나 Enter를 눌러 추가하세요.</translation>
    </message>
    <message>
        <source>Find a kind</source>
        <translation>종류 찾기</translation>
    </message>
    <message>
        <source>Kinds of objects to add</source>
        <translation>추가할 오브젝트의 종류</translation>
    </message>
</context>
<context>
    <name>slipway::PodsModel</name>
    <message>
        <source>gone</source>
        <translation>사라짐</translation>
    </message>
</context>
<context>
    <name>slipway::PreviewDialog</name>
    <message>
        <source>The change, line by line</source>
        <translation>한 줄씩 보는 변경</translation>
    </message>
    <message>
        <source>Lines marked - are only here, lines marked + only on disk.</source>
        <translation>-가 붙은 줄은 여기에만, +가 붙은 줄은 디스크에만 있습니다.</translation>
    </message>
    <message>
        <source>Lines marked - are removed, lines marked + are added. Everything else stays as it is.</source>
        <translation>-가 붙은 줄은 제거되고 +가 붙은 줄이 추가됩니다. 나머지는 그대로입니다.</translation>
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
        <source>Shows the change before it is made.</source>
        <translation>바꾸기 전에 변경 내용을 보여 줍니다.</translation>
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
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n Safe Problem(s) in %1…</source>
        <translation>
            <numerusform>%1의 안전한 문제 %n개 고치기…</numerusform>
        </translation>
    </message>
    <message>
        <source>This Rule in This Project</source>
        <translation>이 프로젝트에서 이 규칙</translation>
    </message>
    <message>
        <source>Make It an Error</source>
        <translation>오류로 바꾸기</translation>
    </message>
    <message>
        <source>Make It a Warning</source>
        <translation>경고로 바꾸기</translation>
    </message>
    <message>
        <source>Make It a Hint</source>
        <translation>힌트로 바꾸기</translation>
    </message>
    <message>
        <source>Turn It Off</source>
        <translation>끄기</translation>
    </message>
    <message numerus="yes">
        <source>No errors and no warnings. %n hint(s) could make it still better; press the button above to read them.</source>
        <translation>
            <numerusform>오류도 경고도 없습니다. 더 좋게 만들 힌트가 %n개 있습니다. 위의 단추를 누르면 읽을 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Open Its CustomResourceDefinition…</source>
        <translation>CustomResourceDefinition 열기…</translation>
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
    <name>slipway::ProjectRules</name>
    <message>
        <source>%1 was not open; it is now. Try again.</source>
        <translation>%1이(가) 열려 있지 않아 지금 열었습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>%1 cannot be changed here. Correct its problems first, or write the rule into it yourself.</source>
        <translation>%1은(는) 여기서 바꿀 수 없습니다. 먼저 그 파일의 문제를 고치거나 규칙을 직접 쓰세요.</translation>
    </message>
    <message>
        <source>Make %1: %2</source>
        <comment>rule, severity</comment>
        <translation>%1: %2(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Turn %1 off</source>
        <translation>%1 끄기</translation>
    </message>
    <message>
        <source>%1 has changed; save it to keep this.</source>
        <translation>%1이(가) 바뀌었습니다. 저장해야 유지됩니다.</translation>
    </message>
    <message>
        <source>Save the file first: the settings are kept in its folder.</source>
        <translation>먼저 파일을 저장하세요. 설정은 그 폴더에 보관됩니다.</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <translation>%1을(를) 쓰지 못했습니다. %2</translation>
    </message>
    <message>
        <source>The settings of this project are in %1 now.</source>
        <translation>이 프로젝트의 설정은 이제 %1에 있습니다.</translation>
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
        <source>New name:</source>
        <translation>새 이름:</translation>
    </message>
    <message numerus="yes">
        <source>New name (%n reference(s) will follow):</source>
        <translation>
            <numerusform>새 이름(참조 %n개도 함께 바뀝니다):</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 이름 바꾸기</translation>
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
        <translation>이미지 이름 앞에는 &quot;http://&quot;를 붙이지 않습니다.</translation>
    </message>
    <message>
        <source>There are blanks in it.</source>
        <translation>공백이 들어 있습니다.</translation>
    </message>
    <message>
        <source>There is no name before the tag.</source>
        <translation>태그 앞에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Capital letters are not allowed in its name.</source>
        <translation>이름에 대문자를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Its name may hold only small letters, digits and single &quot;.&quot;, &quot;_&quot; and &quot;-&quot; between them.</source>
        <translation>이름에는 소문자와 숫자, 그리고 그 사이에 하나씩 들어가는 &quot;.&quot;, &quot;_&quot;, &quot;-&quot;만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no tag behind the colon.</source>
        <translation>콜론 뒤에 태그가 없습니다.</translation>
    </message>
    <message>
        <source>It has two tags.</source>
        <translation>태그가 두 개 있습니다.</translation>
    </message>
    <message>
        <source>A tag may hold only letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>태그에는 글자, 숫자, &quot;.&quot;, &quot;_&quot;, &quot;-&quot;만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>What stands behind &quot;@&quot; is no digest such as &quot;sha256:&quot; with 64 digits.</source>
        <translation>&quot;@&quot; 뒤의 내용이 &quot;sha256:&quot;과 64자리로 이루어진 다이제스트 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is in namespace &quot;%3&quot;, but this object is in &quot;%4&quot;; put both in the same one.</source>
        <translation>%1 &quot;%2&quot;은(는) 네임스페이스 &quot;%3&quot;에 있지만 이 오브젝트는 &quot;%4&quot;에 있습니다. 둘을 같은 네임스페이스에 두세요.</translation>
    </message>
    <message>
        <source>The one in the other namespace.</source>
        <translation>다른 네임스페이스에 있는 것입니다.</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 사용</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>&quot;%1&quot;을(를) 쓰려고 했나요?</translation>
    </message>
    <message>
        <source>The kind %1 does not live in &quot;%2&quot; but in &quot;%3&quot;.</source>
        <translation>종류 %1은(는) &quot;%2&quot;이(가) 아니라 &quot;%3&quot;에 있습니다.</translation>
    </message>
    <message>
        <source>Write &quot;apiVersion: %1&quot;.</source>
        <translation>&quot;apiVersion: %1&quot;이라고 쓰세요.</translation>
    </message>
    <message>
        <source>Change apiVersion to %1</source>
        <translation>apiVersion을 %1(으)로 변경</translation>
    </message>
    <message>
        <source>Kind and apiVersion do not fit</source>
        <translation>kind와 apiVersion이 맞지 않음</translation>
    </message>
    <message>
        <source>The cluster looks for the kind in that apiVersion and does not find it there.</source>
        <translation>클러스터는 그 apiVersion에서 이 종류를 찾지만, 거기에는 없습니다.</translation>
    </message>
    <message>
        <source>Remove the object; nothing replaces this kind directly.</source>
        <translation>오브젝트를 제거하세요. 이 종류를 바로 대신하는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;, which exists since Kubernetes %2, and compare the fields.</source>
        <translation>쿠버네티스 %2부터 있는 &quot;%1&quot;을(를) 사용하고 필드를 비교하세요.</translation>
    </message>
    <message>
        <source>%1 %2 was removed in Kubernetes %3.</source>
        <translation>%1 %2은(는) 쿠버네티스 %3에서 제거되었습니다.</translation>
    </message>
    <message>
        <source>Version of the API that is gone</source>
        <translation>사라진 API 버전</translation>
    </message>
    <message>
        <source>A current cluster does not know it any more and refuses the object.</source>
        <translation>최신 클러스터는 이 버전을 더 이상 알지 못하므로 오브젝트를 거부합니다.</translation>
    </message>
    <message>
        <source>Rename it to &quot;%1&quot;</source>
        <translation>이름을 &quot;%1&quot;(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Keys or size that cannot be stored</source>
        <translation>저장할 수 없는 키 또는 크기</translation>
    </message>
    <message>
        <source>Each key can become the name of a file, and the cluster keeps such objects small, so it refuses others.</source>
        <translation>각 키는 파일 이름이 될 수 있고 클러스터는 이런 오브젝트를 작게 유지하므로, 맞지 않는 것은 거부합니다.</translation>
    </message>
    <message>
        <source>%1 is a custom kind, so only its labels and what refers to it are checked.</source>
        <translation>%1은(는) 사용자 정의 종류이므로 레이블과 이를 참조하는 것만 검사합니다.</translation>
    </message>
    <message>
        <source>Custom kind</source>
        <translation>사용자 정의 종류</translation>
    </message>
    <message>
        <source>Its fields are defined by an extension of the cluster that is not built into Kubernetes.</source>
        <translation>이 종류의 필드는 쿠버네티스에 내장되지 않은 클러스터 확장이 정의합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value that &quot;%2&quot; can have.</source>
        <translation>&quot;%1&quot;은(는) &quot;%2&quot;에 쓸 수 있는 값이 아닙니다.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>다음 중 하나를 사용하세요: %1.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1(으)로 쓰기</translation>
    </message>
    <message>
        <source>Not one of the allowed values</source>
        <translation>허용되지 않는 값</translation>
    </message>
    <message>
        <source>This field has a fixed list of values, spelled exactly so, and the cluster refuses every other.</source>
        <translation>이 필드에 쓸 수 있는 값은 철자까지 정해져 있으며, 클러스터는 다른 값을 모두 거부합니다.</translation>
    </message>
    <message>
        <source>Environment variables are a list of name and value pairs here, not a map as in Docker Compose.</source>
        <translation>여기서 환경 변수는 Docker Compose처럼 맵이 아니라 이름과 값 쌍의 목록입니다.</translation>
    </message>
    <message>
        <source>Write each variable as &quot;- name:&quot; with &quot;value:&quot; in the next line.</source>
        <translation>각 변수를 &quot;- name:&quot;으로 쓰고 다음 줄에 &quot;value:&quot;를 쓰세요.</translation>
    </message>
    <message>
        <source>Write the variables as a list</source>
        <translation>변수를 목록으로 쓰기</translation>
    </message>
    <message>
        <source>Variables written as a map</source>
        <translation>맵으로 쓴 변수</translation>
    </message>
    <message>
        <source>A variable can also take its value from a ConfigMap, a Secret or a field, so Kubernetes wants a list of entries.</source>
        <translation>변수는 ConfigMap, Secret 또는 필드에서도 값을 가져올 수 있으므로, 쿠버네티스는 항목의 목록을 요구합니다.</translation>
    </message>
    <message>
        <source>Variable without exactly one value</source>
        <translation>값이 정확히 하나가 아닌 변수</translation>
    </message>
    <message>
        <source>Kubernetes must know one name and one place for the value of each variable, and refuses anything else.</source>
        <translation>쿠버네티스는 변수마다 이름 하나와 값의 출처 하나를 알아야 하며, 그 외에는 모두 거부합니다.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be written &quot;%2&quot;.</source>
        <translation>필드 &quot;%1&quot;은(는) &quot;%2&quot;(으)로 써야 합니다.</translation>
    </message>
    <message>
        <source>Rename it to &quot;%1&quot;.</source>
        <translation>이름을 &quot;%1&quot;(으)로 바꾸세요.</translation>
    </message>
    <message>
        <source>Rename &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>&quot;%1&quot;의 이름을 &quot;%2&quot;(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 제거</translation>
    </message>
    <message>
        <source>Capitals in a field&apos;s name</source>
        <translation>필드 이름의 대소문자</translation>
    </message>
    <message>
        <source>Capital and small letters count in the names of fields. As it stands the setting is unknown and the object is refused.</source>
        <translation>필드 이름은 대소문자를 구분합니다. 지금 상태로는 알 수 없는 설정이므로 오브젝트가 거부됩니다.</translation>
    </message>
    <message>
        <source>Remove it, or use one of the fields that exist here: %1.</source>
        <translation>제거하거나, 여기에 있는 필드 중 하나를 사용하세요: %1.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>제거하세요.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; in %2.</source>
        <translation>%2에는 필드 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>알 수 없는 필드</translation>
    </message>
    <message>
        <source>Kubernetes refuses objects with fields it does not know, because a setting that is ignored is worse than an error.</source>
        <translation>무시되는 설정은 오류보다 나쁘므로, 쿠버네티스는 모르는 필드가 있는 오브젝트를 거부합니다.</translation>
    </message>
    <message>
        <source>Remove it, or change the kind to %1 if that is what you want.</source>
        <translation>제거하거나, %1을(를) 원한다면 종류를 그것으로 바꾸세요.</translation>
    </message>
    <message>
        <source>A %1 has &quot;%2&quot; for this.</source>
        <translation>%1에서는 이 용도로 &quot;%2&quot;을(를) 씁니다.</translation>
    </message>
    <message>
        <source>A %1 has no &quot;%2&quot;; that is a field of a %3.</source>
        <translation>%1에는 &quot;%2&quot;이(가) 없습니다. 이것은 %3의 필드입니다.</translation>
    </message>
    <message>
        <source>Field of another kind</source>
        <translation>다른 종류의 필드</translation>
    </message>
    <message>
        <source>Every kind has its own fields. One that belongs to a related kind is unknown here, and the object is refused.</source>
        <translation>종류마다 고유한 필드가 있습니다. 비슷한 종류의 필드라도 여기서는 알 수 없는 필드이므로 오브젝트가 거부됩니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a real field, but it belongs to %2 and not here.</source>
        <translation>&quot;%1&quot;은(는) 실제로 있는 필드이지만, 여기가 아니라 %2에 속합니다.</translation>
    </message>
    <message>
        <source>Move it to %1.</source>
        <translation>%1(으)로 옮기세요.</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to %2</source>
        <translation>&quot;%1&quot;을(를) %2(으)로 옮기기</translation>
    </message>
    <message>
        <source>Field at the wrong place</source>
        <translation>잘못된 위치의 필드</translation>
    </message>
    <message>
        <source>Kubernetes does not look for the field at this place and refuses the object.</source>
        <translation>쿠버네티스는 이 위치에서 그 필드를 찾지 않으며 오브젝트를 거부합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a usable image name. %2</source>
        <extracomment>%2 is a whole sentence with the reason.</extracomment>
        <translation>&quot;%1&quot;은(는) 사용할 수 있는 이미지 이름이 아닙니다. %2</translation>
    </message>
    <message>
        <source>Write registry, name and tag, such as ghcr.io/shop/web:1.2.</source>
        <translation>ghcr.io/shop/web:1.2처럼 레지스트리, 이름, 태그를 쓰세요.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot;, if the image has that name.</source>
        <translation>이미지의 이름이 &quot;%1&quot;이라면 그렇게 쓰세요.</translation>
    </message>
    <message>
        <source>Change the image to %1</source>
        <translation>이미지를 %1(으)로 변경</translation>
    </message>
    <message>
        <source>Image name that no node can pull</source>
        <translation>어떤 노드도 가져올 수 없는 이미지 이름</translation>
    </message>
    <message>
        <source>The cluster accepts the text, but every node then fails with InvalidImageName and the container never starts.</source>
        <translation>클러스터는 이 텍스트를 받아들이지만, 모든 노드에서 InvalidImageName 오류가 나고 컨테이너가 시작되지 않습니다.</translation>
    </message>
    <message>
        <source>Route that leads nowhere</source>
        <translation>어디로도 이어지지 않는 경로 규칙</translation>
    </message>
    <message>
        <source>Controllers compare the path with that of each request and forward to one port, so both must be clear.</source>
        <translation>컨트롤러는 각 요청의 경로와 이 경로를 비교해 한 포트로 전달하므로, 둘 다 분명해야 합니다.</translation>
    </message>
    <message>
        <source>No Service &quot;%1&quot; is among your files.</source>
        <translation>파일 중에 Service &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Create it, or make sure that it is in the cluster already.</source>
        <translation>만들거나, 클러스터에 이미 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Route to a Service that is not there</source>
        <translation>없는 Service로 가는 경로 규칙</translation>
    </message>
    <message>
        <source>Visitors of this route would get an error page (503).</source>
        <translation>이 경로로 들어온 방문자는 오류 페이지(503)를 보게 됩니다.</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>포트 %1 사용</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; has no port %2; it offers %3.</source>
        <translation>Service &quot;%1&quot;에는 포트 %2이(가) 없습니다. 제공하는 포트: %3.</translation>
    </message>
    <message>
        <source>Use a port of the Service. The Service&apos;s own port counts here, not that of the container.</source>
        <translation>Service의 포트를 사용하세요. 여기서는 컨테이너의 포트가 아니라 Service 자체의 포트가 기준입니다.</translation>
    </message>
    <message>
        <source>The ports of the Service.</source>
        <translation>Service의 포트입니다.</translation>
    </message>
    <message>
        <source>Route to a port that the Service does not have</source>
        <translation>Service에 없는 포트로 가는 경로 규칙</translation>
    </message>
    <message>
        <source>The controller finds no way to the Pods, and visitors get an error page.</source>
        <translation>컨트롤러가 Pod로 가는 길을 찾지 못해 방문자는 오류 페이지를 보게 됩니다.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot; in &quot;%2&quot;.</source>
        <translation>&quot;%2&quot;에는 종류 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Check the spelling, and that the apiVersion is the one of this kind.</source>
        <translation>철자가 맞는지, apiVersion이 이 종류의 것인지 확인하세요.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;.</source>
        <translation>종류 &quot;%1&quot;은(는) 없습니다.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot;: capitals count in the names of kinds.</source>
        <translation>&quot;%1&quot;(으)로 쓰세요. 종류 이름은 대소문자를 구분합니다.</translation>
    </message>
    <message>
        <source>Change the kind to %1</source>
        <translation>종류를 %1(으)로 변경</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>알 수 없는 종류</translation>
    </message>
    <message>
        <source>The cluster finds out from apiVersion and kind what to create, and here it would find nothing.</source>
        <translation>클러스터는 apiVersion과 kind를 보고 무엇을 만들지 알아내는데, 여기서는 아무것도 찾지 못합니다.</translation>
    </message>
    <message>
        <source>Label that cannot be used</source>
        <translation>사용할 수 없는 레이블</translation>
    </message>
    <message>
        <source>Labels are looked up by name and value, so both have a narrow form, and the cluster refuses others.</source>
        <translation>레이블은 이름과 값으로 조회하므로 둘 다 형식이 엄격하며, 클러스터는 맞지 않는 것을 거부합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list, but here it is %2.</source>
        <translation>&quot;%1&quot;은(는) 목록이어야 하는데 여기서는 %2입니다.</translation>
    </message>
    <message>
        <source>Start each entry with a dash, even if there is only one.</source>
        <translation>항목이 하나뿐이더라도 각 항목을 대시로 시작하세요.</translation>
    </message>
    <message>
        <source>Make &quot;%1&quot; a list with this entry</source>
        <translation>&quot;%1&quot;을(를) 이 항목이 든 목록으로 만들기</translation>
    </message>
    <message>
        <source>List expected</source>
        <translation>목록이 필요함</translation>
    </message>
    <message>
        <source>Where there can be several entries the cluster takes only a list, even with one entry.</source>
        <translation>항목이 여러 개 올 수 있는 곳에서는, 항목이 하나뿐이더라도 클러스터가 목록만 받습니다.</translation>
    </message>
    <message>
        <source>Same name twice in a Pod</source>
        <translation>한 Pod 안에서 중복된 이름</translation>
    </message>
    <message>
        <source>Other settings refer to these entries by name, so each name may stand only once.</source>
        <translation>다른 설정이 이 항목들을 이름으로 참조하므로, 각 이름은 한 번만 나올 수 있습니다.</translation>
    </message>
    <message>
        <source>Name that cannot be used</source>
        <translation>사용할 수 없는 이름</translation>
    </message>
    <message>
        <source>Names become part of host names and web addresses, so the cluster takes only what fits there.</source>
        <translation>이름은 호스트 이름과 웹 주소의 일부가 되므로, 클러스터는 거기에 맞는 것만 받습니다.</translation>
    </message>
    <message>
        <source>Write apiVersion and kind at the top, for example &quot;apiVersion: v1&quot; and &quot;kind: ConfigMap&quot;.</source>
        <translation>맨 위에 apiVersion과 kind를 쓰세요. 예: &quot;apiVersion: v1&quot;과 &quot;kind: ConfigMap&quot;.</translation>
    </message>
    <message>
        <source>This document does not say what it is: apiVersion and kind are missing.</source>
        <translation>이 문서가 무엇인지 알 수 없습니다. apiVersion과 kind가 없습니다.</translation>
    </message>
    <message>
        <source>This document does not say what it is: %1 is missing.</source>
        <translation>이 문서가 무엇인지 알 수 없습니다. %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>No apiVersion or kind</source>
        <translation>apiVersion 또는 kind 없음</translation>
    </message>
    <message>
        <source>Every Kubernetes object starts with both; without them the cluster cannot tell what to create.</source>
        <translation>모든 쿠버네티스 오브젝트는 이 둘로 시작합니다. 없으면 클러스터는 무엇을 만들지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The quotes make &quot;%1&quot; text, but &quot;%2&quot; takes %3.</source>
        <translation>따옴표 때문에 &quot;%1&quot;이(가) 텍스트가 되지만, &quot;%2&quot;에는 %3이(가) 와야 합니다.</translation>
    </message>
    <message>
        <source>Remove the quotes.</source>
        <translation>따옴표를 제거하세요.</translation>
    </message>
    <message>
        <source>Remove the quotes around %1</source>
        <translation>%1의 따옴표 제거</translation>
    </message>
    <message>
        <source>Number in quotes</source>
        <translation>따옴표 안의 숫자</translation>
    </message>
    <message>
        <source>In quotes everything is text, and the cluster refuses text where it wants a number, true or false.</source>
        <translation>따옴표 안에서는 모든 것이 텍스트이며, 숫자나 true, false가 와야 할 곳에 텍스트가 있으면 클러스터가 거부합니다.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1에서 %2까지</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a number nor a percentage.</source>
        <translation>&quot;%1&quot;은(는) 숫자도 백분율도 아닙니다.</translation>
    </message>
    <message>
        <source>Write a whole number such as 1, or a percentage such as 25%.</source>
        <translation>1 같은 정수나 25% 같은 백분율을 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, but it must be %3.</source>
        <translation>&quot;%1&quot;의 값이 %2인데, 허용되는 값은 %3입니다.</translation>
    </message>
    <message>
        <source>Write a number %1.</source>
        <translation>%1의 수를 쓰세요.</translation>
    </message>
    <message>
        <source>Set &quot;%1&quot; to %2</source>
        <translation>&quot;%1&quot;을(를) %2(으)로 설정</translation>
    </message>
    <message>
        <source>Number out of range</source>
        <translation>범위를 벗어난 수</translation>
    </message>
    <message>
        <source>The cluster checks the number when it takes the object and refuses one that makes no sense.</source>
        <translation>클러스터는 오브젝트를 받을 때 이 수를 검사하고, 말이 되지 않는 수는 거부합니다.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is defined twice, first in line %3.</source>
        <translation>%1 &quot;%2&quot;이(가) 두 번 정의되어 있습니다. 첫 번째는 %3번째 줄에 있습니다.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is also defined in %3.</source>
        <translation>%1 &quot;%2&quot;은(는) %3에도 정의되어 있습니다.</translation>
    </message>
    <message>
        <source>Rename or remove one of them.</source>
        <translation>둘 중 하나의 이름을 바꾸거나 제거하세요.</translation>
    </message>
    <message>
        <source>It is first defined here.</source>
        <translation>여기에서 처음 정의됩니다.</translation>
    </message>
    <message>
        <source>Object defined twice</source>
        <translation>두 번 정의된 오브젝트</translation>
    </message>
    <message>
        <source>Applying the files creates the first and then overwrites it with the second.</source>
        <translation>파일을 적용하면 첫 번째 것이 만들어진 뒤 두 번째 것으로 덮어써집니다.</translation>
    </message>
    <message>
        <source>Two numbers for the same thing can contradict each other, so the cluster takes only one.</source>
        <translation>같은 것에 대한 두 수는 서로 모순될 수 있으므로, 클러스터는 하나만 받습니다.</translation>
    </message>
    <message>
        <source>Name of a port that cannot be used</source>
        <translation>사용할 수 없는 포트 이름</translation>
    </message>
    <message>
        <source>Port names follow the internet&apos;s list of services: short, small letters, digits and hyphens. Others are refused.</source>
        <translation>포트 이름은 인터넷 서비스 목록의 규칙을 따릅니다. 짧게, 소문자와 숫자와 하이픈만 씁니다. 그 외에는 거부됩니다.</translation>
    </message>
    <message>
        <source>Port number in quotes</source>
        <translation>따옴표 안의 포트 번호</translation>
    </message>
    <message>
        <source>This field takes a number or the name of a container&apos;s port, and the quotes decide which.</source>
        <translation>이 필드에는 번호나 컨테이너 포트의 이름이 올 수 있으며, 어느 쪽인지는 따옴표가 결정합니다.</translation>
    </message>
    <message>
        <source>The %1 asks for the port &quot;%2&quot;, which this container does not declare.</source>
        <translation>%1이(가) 포트 &quot;%2&quot;을(를) 사용하려 하지만, 이 컨테이너는 그 포트를 선언하지 않습니다.</translation>
    </message>
    <message>
        <source>Name a port of the container so, or use the number.</source>
        <translation>컨테이너의 포트에 그 이름을 붙이거나, 번호를 사용하세요.</translation>
    </message>
    <message>
        <source>Probe of a port without that name</source>
        <translation>그 이름이 없는 포트를 쓰는 프로브</translation>
    </message>
    <message>
        <source>The test fails every time, so the container is restarted again and again or never gets traffic.</source>
        <translation>검사가 매번 실패하므로, 컨테이너가 계속 다시 시작되거나 트래픽을 전혀 받지 못합니다.</translation>
    </message>
    <message>
        <source>Probe or hook without exactly one way</source>
        <translation>방법이 정확히 하나가 아닌 프로브 또는 훅</translation>
    </message>
    <message>
        <source>The node must know the one test to run and how to count its results, so the cluster refuses anything else.</source>
        <translation>노드는 실행할 검사 하나와 결과를 세는 방법을 알아야 하므로, 클러스터는 그 외의 것을 거부합니다.</translation>
    </message>
    <message>
        <source>Deadline before success is possible</source>
        <translation>성공할 수 있기 전에 끝나는 기한</translation>
    </message>
    <message>
        <source>An update could never succeed in that time, so the cluster refuses the Deployment.</source>
        <translation>업데이트가 그 시간 안에 성공할 수 없으므로 클러스터가 이 Deployment를 거부합니다.</translation>
    </message>
    <message>
        <source>PersistentVolume &quot;%1&quot; has another storageClassName.</source>
        <translation>PersistentVolume &quot;%1&quot;의 storageClassName이 다릅니다.</translation>
    </message>
    <message>
        <source>PersistentVolume &quot;%1&quot; is too small.</source>
        <translation>PersistentVolume &quot;%1&quot;의 크기가 너무 작습니다.</translation>
    </message>
    <message>
        <source>PersistentVolume &quot;%1&quot; does not offer the access mode.</source>
        <translation>PersistentVolume &quot;%1&quot;은(는) 이 접근 모드를 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>PersistentVolume &quot;%1&quot; has another volumeMode.</source>
        <translation>PersistentVolume &quot;%1&quot;의 volumeMode가 다릅니다.</translation>
    </message>
    <message>
        <source>PersistentVolume &quot;%1&quot; does not carry the labels of the selector.</source>
        <translation>PersistentVolume &quot;%1&quot;에 selector의 레이블이 없습니다.</translation>
    </message>
    <message>
        <source>PersistentVolume &quot;%1&quot; is kept for another claim.</source>
        <translation>PersistentVolume &quot;%1&quot;은(는) 다른 클레임용으로 예약되어 있습니다.</translation>
    </message>
    <message>
        <source>No PersistentVolume in your files fits this claim. %1</source>
        <translation>파일에 이 클레임에 맞는 PersistentVolume이 없습니다. %1</translation>
    </message>
    <message>
        <source>Make class, size and access mode of the claim and of a volume agree.</source>
        <translation>클레임과 볼륨의 클래스, 크기, 접근 모드를 서로 맞추세요.</translation>
    </message>
    <message>
        <source>The volume that comes nearest.</source>
        <translation>가장 가까운 볼륨입니다.</translation>
    </message>
    <message>
        <source>Claim that no volume fits</source>
        <translation>맞는 볼륨이 없는 클레임</translation>
    </message>
    <message>
        <source>The claim and every Pod that uses it would stay Pending.</source>
        <translation>클레임과 이를 쓰는 모든 Pod가 Pending 상태에 머무릅니다.</translation>
    </message>
    <message>
        <source>Claim without size or access mode</source>
        <translation>크기나 접근 모드가 없는 클레임</translation>
    </message>
    <message>
        <source>A volume is chosen or made by how much is needed and how it will be used, so both must be there.</source>
        <translation>필요한 크기와 사용 방식에 따라 볼륨을 고르거나 만들기 때문에 둘 다 있어야 합니다.</translation>
    </message>
    <message>
        <source>Write a number and a unit: m for thousandths of a CPU, Ki Mi Gi (1024) or k M G (1000) for bytes, for example 512Mi.</source>
        <translation>숫자와 단위를 쓰세요. CPU의 1000분의 1은 m, 바이트는 Ki Mi Gi(1024) 또는 k M G(1000)입니다. 예: 512Mi.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; instead.</source>
        <translation>대신 &quot;%1&quot;(으)로 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount that Kubernetes understands.</source>
        <translation>&quot;%1&quot;은(는) 쿠버네티스가 이해하는 양이 아닙니다.</translation>
    </message>
    <message>
        <source>Amount that cannot be read</source>
        <translation>읽을 수 없는 양</translation>
    </message>
    <message>
        <source>CPU, memory and storage are counted in fixed units; an unknown one makes the cluster refuse the object.</source>
        <translation>CPU, 메모리, 스토리지에는 정해진 단위를 씁니다. 알 수 없는 단위를 쓰면 클러스터가 오브젝트를 거부합니다.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; has no key &quot;%3&quot;; it has %4.</source>
        <translation>%1 &quot;%2&quot;에 키 &quot;%3&quot;이(가) 없습니다. 있는 키: %4.</translation>
    </message>
    <message>
        <source>Use one of its keys, or add this one to it.</source>
        <translation>있는 키 중 하나를 쓰거나 이 키를 추가하세요.</translation>
    </message>
    <message>
        <source>The object with the keys.</source>
        <translation>키를 담은 오브젝트입니다.</translation>
    </message>
    <message>
        <source>Key not in the ConfigMap or Secret</source>
        <translation>ConfigMap이나 Secret에 없는 키</translation>
    </message>
    <message>
        <source>The container would wait for the key for ever.</source>
        <translation>컨테이너가 키를 끝없이 기다립니다.</translation>
    </message>
    <message>
        <source>No ConfigMap &quot;%1&quot; is among your files.</source>
        <translation>파일에 ConfigMap &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Create it with the keys that are used, or make sure that it is in the cluster already.</source>
        <translation>사용하는 키를 넣어 새로 만들거나, 클러스터에 이미 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>ConfigMap not among the files</source>
        <translation>파일에 없는 ConfigMap</translation>
    </message>
    <message>
        <source>If the cluster does not have it either, the container waits for ever with CreateContainerConfigError.</source>
        <translation>클러스터에도 없으면 컨테이너가 CreateContainerConfigError 상태로 끝없이 기다립니다.</translation>
    </message>
    <message>
        <source>No PersistentVolumeClaim &quot;%1&quot; is among your files.</source>
        <translation>파일에 PersistentVolumeClaim &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Create the claim, or make sure that it is in the cluster already.</source>
        <translation>클레임을 만들거나, 클러스터에 이미 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Claim not among the files</source>
        <translation>파일에 없는 클레임</translation>
    </message>
    <message>
        <source>Until the claim exists the Pod stays Pending.</source>
        <translation>클레임이 생길 때까지 Pod는 Pending 상태에 머무릅니다.</translation>
    </message>
    <message>
        <source>No Secret &quot;%1&quot; is among your files.</source>
        <translation>파일에 Secret &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>That is normal if it is created elsewhere; otherwise create it.</source>
        <translation>다른 곳에서 만든다면 정상입니다. 그렇지 않으면 만드세요.</translation>
    </message>
    <message>
        <source>Secret not among the files</source>
        <translation>파일에 없는 Secret</translation>
    </message>
    <message>
        <source>If the cluster does not have it either, the Pod cannot start.</source>
        <translation>클러스터에도 없으면 Pod를 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>No ServiceAccount &quot;%1&quot; is among your files.</source>
        <translation>파일에 ServiceAccount &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>ServiceAccount not among the files</source>
        <translation>파일에 없는 ServiceAccount</translation>
    </message>
    <message>
        <source>If it is missing no Pod is made at all, and only the events say why.</source>
        <translation>없으면 Pod가 아예 만들어지지 않으며, 그 이유는 이벤트에만 나타납니다.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;을(를) 추가하세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in %2.</source>
        <translation>%2에 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Required field is missing</source>
        <translation>필수 필드 누락</translation>
    </message>
    <message>
        <source>The object makes no sense without it, so the cluster refuses it.</source>
        <translation>이 필드가 없으면 오브젝트가 의미를 갖지 못하므로 클러스터가 거부합니다.</translation>
    </message>
    <message>
        <source>restartPolicy does not fit the kind</source>
        <translation>종류에 맞지 않는 restartPolicy</translation>
    </message>
    <message>
        <source>Some kinds keep programs running and others run them to their end, and the cluster refuses a policy that contradicts that.</source>
        <translation>프로그램을 계속 실행하는 종류가 있고 끝날 때까지만 실행하는 종류가 있습니다. 클러스터는 이에 어긋나는 정책을 거부합니다.</translation>
    </message>
    <message>
        <source>Encode it, or put the plain text under &quot;stringData&quot; and let the cluster do it.</source>
        <translation>인코딩하거나, 일반 텍스트를 &quot;stringData&quot; 아래에 넣어 클러스터가 인코딩하게 하세요.</translation>
    </message>
    <message>
        <source>Encode it, or put text under &quot;data&quot;.</source>
        <translation>인코딩하거나, 텍스트를 &quot;data&quot; 아래에 넣으세요.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not base64.</source>
        <translation>&quot;%1&quot;의 값이 base64가 아닙니다.</translation>
    </message>
    <message>
        <source>Move it to stringData</source>
        <translation>stringData로 옮기기</translation>
    </message>
    <message>
        <source>Encode this text as base64</source>
        <translation>이 텍스트를 base64로 인코딩</translation>
    </message>
    <message>
        <source>Secret data that is not base64</source>
        <translation>base64가 아닌 Secret 데이터</translation>
    </message>
    <message>
        <source>Values under &quot;data&quot; can hold any bytes and therefore stand in the file as base64; the cluster refuses other text.</source>
        <translation>&quot;data&quot; 아래의 값은 어떤 바이트든 담을 수 있어야 하므로 파일에 base64로 씁니다. 클러스터는 다른 텍스트를 거부합니다.</translation>
    </message>
    <message>
        <source>Selector does not find its own Pods</source>
        <translation>자신의 Pod를 찾지 못하는 selector</translation>
    </message>
    <message>
        <source>It would make Pods for ever and never find one of them, so the cluster refuses it.</source>
        <translation>Pod를 끝없이 만들면서 하나도 찾지 못하게 되므로 클러스터가 거부합니다.</translation>
    </message>
    <message>
        <source>Remove nodePort</source>
        <translation>nodePort 제거</translation>
    </message>
    <message>
        <source>nodePort without NodePort</source>
        <translation>NodePort가 아닌데 있는 nodePort</translation>
    </message>
    <message>
        <source>Only the types NodePort and LoadBalancer open a port on the nodes; for ClusterIP, which is the default, it is refused.</source>
        <translation>NodePort와 LoadBalancer 유형만 노드에 포트를 엽니다. 기본값인 ClusterIP에서는 거부됩니다.</translation>
    </message>
    <message>
        <source>%1 is outside the range of node ports, %2 to %3.</source>
        <translation>%1은(는) 노드 포트 범위인 %2~%3을(를) 벗어납니다.</translation>
    </message>
    <message>
        <source>Choose one inside, or leave it out and the cluster picks a free one.</source>
        <translation>범위 안의 값을 고르거나, 비워 두면 클러스터가 빈 포트를 고릅니다.</translation>
    </message>
    <message>
        <source>nodePort outside the range</source>
        <translation>범위를 벗어난 nodePort</translation>
    </message>
    <message>
        <source>Clusters reserve this range on every node so that node ports do not get in the way of other programs. Others are refused.</source>
        <translation>노드 포트가 다른 프로그램을 방해하지 않도록 클러스터는 모든 노드에서 이 범위를 예약합니다. 다른 포트는 거부됩니다.</translation>
    </message>
    <message>
        <source>Ports that cannot be told apart</source>
        <translation>서로 구별할 수 없는 포트</translation>
    </message>
    <message>
        <source>With several ports the cluster must be able to tell them apart by name and by number, so it refuses the list otherwise.</source>
        <translation>포트가 여럿이면 클러스터가 이름과 번호로 구별할 수 있어야 합니다. 그렇지 않으면 목록을 거부합니다.</translation>
    </message>
    <message>
        <source>Service without ports</source>
        <translation>포트가 없는 Service</translation>
    </message>
    <message>
        <source>A Service is an address and its ports; without one the cluster refuses it.</source>
        <translation>Service는 주소와 포트로 이루어집니다. 포트가 없으면 클러스터가 거부합니다.</translation>
    </message>
    <message>
        <source>No Pods in your files carry the labels %1.</source>
        <translation>파일에 레이블 %1을(를) 가진 Pod가 없습니다.</translation>
    </message>
    <message>
        <source>Make the selector equal to the labels of the Pods that it should reach.</source>
        <translation>selector를 연결하려는 Pod의 레이블과 같게 만드세요.</translation>
    </message>
    <message>
        <source>The Pods of %1 carry %2; make the selector equal to that.</source>
        <translation>%1의 Pod에는 %2이(가) 있습니다. selector를 이와 같게 만드세요.</translation>
    </message>
    <message>
        <source>The nearest labels.</source>
        <translation>가장 가까운 레이블입니다.</translation>
    </message>
    <message>
        <source>Select the Pods of %1</source>
        <translation>%1의 Pod 선택</translation>
    </message>
    <message>
        <source>Service selects no Pods</source>
        <translation>아무 Pod도 선택하지 않는 Service</translation>
    </message>
    <message>
        <source>Such a Service has no endpoints, and every call to it fails without any error message.</source>
        <translation>이런 Service에는 엔드포인트가 없어서 모든 호출이 아무 오류 메시지 없이 실패합니다.</translation>
    </message>
    <message>
        <source>Name the container&apos;s port, or use its number.</source>
        <translation>컨테이너의 포트에 이름을 붙이거나 포트 번호를 쓰세요.</translation>
    </message>
    <message>
        <source>Use a port that it names: %1.</source>
        <translation>이름이 있는 포트를 쓰세요: %1.</translation>
    </message>
    <message>
        <source>No container of %1 has a port called &quot;%2&quot;.</source>
        <translation>%1의 컨테이너 중에 &quot;%2&quot;(이)라는 포트를 가진 것이 없습니다.</translation>
    </message>
    <message>
        <source>The Pods that it selects.</source>
        <translation>선택되는 Pod입니다.</translation>
    </message>
    <message>
        <source>targetPort that no container names</source>
        <translation>어느 컨테이너에도 없는 이름의 targetPort</translation>
    </message>
    <message>
        <source>Pods without a port of that name get no traffic, and nothing reports it.</source>
        <translation>그 이름의 포트가 없는 Pod는 트래픽을 받지 못하며, 어디에도 보고되지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is indented so far that it became part of &quot;%2&quot;.</source>
        <translation>&quot;%1&quot;을(를) 너무 많이 들여써서 &quot;%2&quot;의 일부가 되었습니다.</translation>
    </message>
    <message>
        <source>Move it to the left edge, in line with &quot;metadata&quot;.</source>
        <translation>&quot;metadata&quot;와 같은 열에 맞도록 왼쪽 끝으로 옮기세요.</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; out of metadata</source>
        <translation>&quot;%1&quot;을(를) metadata 밖으로 옮기기</translation>
    </message>
    <message>
        <source>Content slipped into metadata</source>
        <translation>metadata 안으로 들어간 내용</translation>
    </message>
    <message>
        <source>Metadata only names and labels the object. With its content in there the object itself is empty and is refused.</source>
        <translation>metadata에는 오브젝트의 이름과 레이블만 들어갑니다. 내용이 그 안에 있으면 오브젝트 자체는 비게 되어 거부됩니다.</translation>
    </message>
    <message>
        <source>Rolling update without room to move</source>
        <translation>교체할 여유가 없는 롤링 업데이트</translation>
    </message>
    <message>
        <source>With no extra Pod and no missing Pod allowed an update could never begin, so the cluster refuses it.</source>
        <translation>추가 Pod도, 부족한 Pod도 허용하지 않으면 업데이트를 시작할 수 없으므로 클러스터가 거부합니다.</translation>
    </message>
    <message>
        <source>Rolling settings without a rolling update</source>
        <translation>롤링 업데이트가 아닌데 있는 롤링 설정</translation>
    </message>
    <message>
        <source>The two contradict each other, and the cluster refuses to guess which one is meant.</source>
        <translation>둘이 서로 모순되며, 클러스터는 어느 쪽이 맞는지 추측하지 않고 거부합니다.</translation>
    </message>
    <message>
        <source>Without quotes %1 is a number, but &quot;%2&quot; takes only text.</source>
        <translation>따옴표가 없으면 %1은(는) 숫자이지만, &quot;%2&quot;에는 텍스트만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>따옴표로 묶으세요.</translation>
    </message>
    <message>
        <source>Put %1 in quotes</source>
        <translation>%1을(를) 따옴표로 묶기</translation>
    </message>
    <message>
        <source>Number where text is needed</source>
        <translation>텍스트가 필요한 곳의 숫자</translation>
    </message>
    <message>
        <source>The cluster refuses a number where it wants text, and as a number 1.10 would become 1.1.</source>
        <translation>클러스터는 텍스트가 필요한 곳에 숫자가 있으면 거부합니다. 또한 1.10을 숫자로 읽으면 1.1이 됩니다.</translation>
    </message>
    <message>
        <source>This looks like a template, for example of Helm, and not like a finished manifest.</source>
        <translation>완성된 매니페스트가 아니라 Helm 등의 템플릿으로 보입니다.</translation>
    </message>
    <message>
        <source>Render it first and open the result to have it checked.</source>
        <translation>먼저 렌더링한 다음 그 결과를 열어 검사하세요.</translation>
    </message>
    <message>
        <source>Template, not a manifest</source>
        <translation>매니페스트가 아닌 템플릿</translation>
    </message>
    <message>
        <source>What stands in the braces is not known yet, so checking this file would be guessing and is paused.</source>
        <translation>중괄호 안에 무엇이 들어갈지 아직 알 수 없습니다. 추측으로 검사할 수는 없으므로 이 파일의 검사를 멈췄습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2, but here it is %3.</source>
        <translation>&quot;%1&quot;은(는) %2(이)어야 하지만 여기서는 %3입니다.</translation>
    </message>
    <message>
        <source>Write %1 here.</source>
        <translation>여기에 %1을(를) 쓰세요.</translation>
    </message>
    <message>
        <source>%1 is too big for &quot;%2&quot;.</source>
        <translation>%1은(는) &quot;%2&quot;에 쓰기에 너무 큽니다.</translation>
    </message>
    <message>
        <source>Write a number of at most %1.</source>
        <translation>%1 이하의 숫자를 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time that Kubernetes understands.</source>
        <translation>&quot;%1&quot;은(는) 쿠버네티스가 이해하는 시각이 아닙니다.</translation>
    </message>
    <message>
        <source>Write date, time and zone, for example 2024-06-06T12:00:00Z.</source>
        <translation>날짜, 시각, 시간대를 쓰세요. 예: 2024-06-06T12:00:00Z.</translation>
    </message>
    <message>
        <source>Wrong type of value</source>
        <translation>잘못된 값 유형</translation>
    </message>
    <message>
        <source>The cluster cannot read a value of another type and refuses the whole object.</source>
        <translation>클러스터는 다른 유형의 값을 읽을 수 없으므로 오브젝트 전체를 거부합니다.</translation>
    </message>
    <message>
        <source>Mount without a volume</source>
        <translation>볼륨이 없는 마운트</translation>
    </message>
    <message>
        <source>A container can only mount what the Pod declares under &quot;volumes&quot;, so the Pod is refused.</source>
        <translation>컨테이너는 Pod가 &quot;volumes&quot; 아래에 선언한 것만 마운트할 수 있으므로 이 Pod는 거부됩니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts in column %2, where no block of this document can have it.</source>
        <translation>&quot;%1&quot;이(가) %2열에서 시작하지만, 이 문서에는 그 열에 올 수 있는 블록이 없습니다.</translation>
    </message>
    <message>
        <source>Move it to column %1, in line with its neighbours.</source>
        <translation>이웃한 줄과 맞도록 %1열로 옮기세요.</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to column %2</source>
        <translation>&quot;%1&quot;을(를) %2열로 옮기기</translation>
    </message>
    <message>
        <source>Line does not line up</source>
        <translation>열이 맞지 않는 줄</translation>
    </message>
    <message>
        <source>YAML reads from the columns what belongs to what, so it cannot tell where this line belongs.</source>
        <translation>YAML은 열을 보고 무엇이 어디에 속하는지 판단하므로 이 줄이 어디에 속하는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written twice in this block, first in line %2.</source>
        <translation>이 블록에 &quot;%1&quot;이(가) 두 번 있으며, 첫 번째는 %2번째 줄에 있습니다.</translation>
    </message>
    <message>
        <source>Keep one of the two, or merge what they hold.</source>
        <translation>둘 중 하나만 남기거나 내용을 합치세요.</translation>
    </message>
    <message>
        <source>It is first written here.</source>
        <translation>여기에 처음 나옵니다.</translation>
    </message>
    <message>
        <source>Remove the first &quot;%1&quot;</source>
        <translation>첫 번째 &quot;%1&quot; 제거</translation>
    </message>
    <message>
        <source>Remove the second &quot;%1&quot;</source>
        <translation>두 번째 &quot;%1&quot; 제거</translation>
    </message>
    <message>
        <source>Key written twice</source>
        <translation>두 번 쓴 키</translation>
    </message>
    <message>
        <source>Only one of the two can count. The cluster refuses the object, and some tools silently take the last.</source>
        <translation>둘 중 하나만 유효할 수 있습니다. 클러스터는 오브젝트를 거부하고, 일부 도구는 아무 말 없이 마지막 것을 씁니다.</translation>
    </message>
    <message>
        <source>Without quotes &quot;%1&quot; means %2 here and not the word, but &quot;%3&quot; takes only text.</source>
        <translation>따옴표가 없으면 &quot;%1&quot;은(는) 여기서 단어가 아니라 %2을(를) 뜻하지만, &quot;%3&quot;에는 텍스트만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>A word that YAML reads as true or false</source>
        <translation>YAML이 true나 false로 읽는 단어</translation>
    </message>
    <message>
        <source>In the YAML of Kubernetes the plain words y, n, yes, no, on, off, true and false are not text, so the object is refused.</source>
        <translation>쿠버네티스의 YAML에서 따옴표 없는 단어 y, n, yes, no, on, off, true, false는 텍스트가 아니므로 오브젝트가 거부됩니다.</translation>
    </message>
    <message>
        <source>There is a &quot;key: value&quot; where none can stand, often a second colon in one line.</source>
        <translation>올 수 없는 곳에 &quot;key: value&quot;가 있습니다. 한 줄에 콜론이 두 번 나오는 경우가 많습니다.</translation>
    </message>
    <message>
        <source>A key is not followed by a colon.</source>
        <translation>키 뒤에 콜론이 없습니다.</translation>
    </message>
    <message>
        <source>A line does not line up with the block it belongs to.</source>
        <translation>줄이 속한 블록과 열이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>A line in a list does not begin with a dash.</source>
        <translation>목록 안의 줄이 대시(-)로 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>A value begins with a character that has another meaning in YAML.</source>
        <translation>값이 YAML에서 다른 뜻을 가진 문자로 시작합니다.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing.</source>
        <translation>쉼표나 닫는 괄호가 없습니다.</translation>
    </message>
    <message>
        <source>A backslash in double quotes is not followed by a known letter.</source>
        <translation>큰따옴표 안의 백슬래시 뒤에 알려진 문자가 없습니다.</translation>
    </message>
    <message>
        <source>A &quot;&amp;&quot; or &quot;*&quot; stands before something that is no name.</source>
        <translation>이름이 아닌 것 앞에 &quot;&amp;&quot;나 &quot;*&quot;가 있습니다.</translation>
    </message>
    <message>
        <source>A list begins in the line of its key; each dash needs a line of its own.</source>
        <translation>목록이 키와 같은 줄에서 시작합니다. 대시(-)마다 줄을 따로 써야 합니다.</translation>
    </message>
    <message>
        <source>The text behind &quot;!&quot; is not a known tag.</source>
        <translation>&quot;!&quot; 뒤의 텍스트는 알려진 태그가 아닙니다.</translation>
    </message>
    <message>
        <source>There is more text behind the end of the document.</source>
        <translation>문서가 끝난 뒤에 텍스트가 더 있습니다.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a value.</source>
        <translation>값의 중간에서 텍스트가 끝납니다.</translation>
    </message>
    <message>
        <source>The text block behind &quot;|&quot; or &quot;&gt;&quot; is not indented like its first line.</source>
        <translation>&quot;|&quot;나 &quot;&gt;&quot; 뒤의 텍스트 블록이 첫 줄과 같게 들여쓰기되지 않았습니다.</translation>
    </message>
    <message>
        <source>The structure is broken here.</source>
        <translation>여기서 구조가 깨졌습니다.</translation>
    </message>
    <message>
        <source>There is no &quot;&amp;%1&quot; before this &quot;*%1&quot;, so it stands for nothing.</source>
        <translation>이 &quot;*%1&quot; 앞에 &quot;&amp;%1&quot;이(가) 없으므로 아무것도 가리키지 않습니다.</translation>
    </message>
    <message>
        <source>Name the value with &quot;&amp;%1&quot; further up, or write the value out here.</source>
        <translation>더 위쪽에서 값에 &quot;&amp;%1&quot;(으)로 이름을 붙이거나, 여기에 값을 직접 쓰세요.</translation>
    </message>
    <message>
        <source>The %1 opened here is never closed, so the rest of the document is read as part of it.</source>
        <translation>여기서 연 %1을(를) 닫지 않아서 문서의 나머지가 모두 그 일부로 읽힙니다.</translation>
    </message>
    <message>
        <source>Close it where the value ends.</source>
        <translation>값이 끝나는 곳에서 닫으세요.</translation>
    </message>
    <message>
        <source>Several JSON objects stand one after the other, and only the first is read.</source>
        <translation>JSON 오브젝트 여러 개가 이어져 있으며, 첫 번째만 읽습니다.</translation>
    </message>
    <message>
        <source>Put &quot;---&quot; between them, or keep each in a file of its own.</source>
        <translation>사이에 &quot;---&quot;을 넣거나 각각 다른 파일에 두세요.</translation>
    </message>
    <message>
        <source>There is an invisible control character.</source>
        <translation>보이지 않는 제어 문자가 있습니다.</translation>
    </message>
    <message>
        <source>There are bytes that are no UTF-8 text.</source>
        <translation>UTF-8 텍스트가 아닌 바이트가 있습니다.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read as YAML. %2</source>
        <extracomment>%2 is a whole sentence with the reason.</extracomment>
        <translation>%1번째 줄을 YAML로 읽을 수 없습니다. %2</translation>
    </message>
    <message>
        <source>Look at this line and the one above for a missing dash, colon or quote.</source>
        <translation>이 줄과 윗줄에 빠진 대시(-), 콜론, 따옴표가 있는지 살펴보세요.</translation>
    </message>
    <message>
        <source>Text cannot be read as YAML</source>
        <translation>YAML로 읽을 수 없는 텍스트</translation>
    </message>
    <message>
        <source>Nothing behind this place can be read, so the cluster refuses the whole document.</source>
        <translation>이 위치 뒤로는 아무것도 읽을 수 없으므로 클러스터가 문서 전체를 거부합니다.</translation>
    </message>
    <message>
        <source>This line is indented with a tab, and YAML allows only spaces there.</source>
        <translation>이 줄은 탭으로 들여쓰여 있는데, YAML은 들여쓰기에 공백만 허용합니다.</translation>
    </message>
    <message>
        <source>Replace the tab by spaces.</source>
        <translation>탭을 공백으로 바꾸세요.</translation>
    </message>
    <message>
        <source>Replace each tab in the indentation by %1 spaces</source>
        <translation>들여쓰기의 탭을 각각 공백 %1개로 바꾸기</translation>
    </message>
    <message>
        <source>Indented with a tab</source>
        <translation>탭으로 들여쓰기</translation>
    </message>
    <message>
        <source>A tab is wider in one program than in another, so YAML cannot tell what belongs to what and refuses the document.</source>
        <translation>탭의 너비는 프로그램마다 달라서 YAML은 무엇이 무엇에 속하는지 알 수 없고, 그래서 문서를 거부합니다.</translation>
    </message>
    <message>
        <source>The blocks are nested more than %1 levels deep here.</source>
        <translation>여기서 블록이 %1단계보다 깊게 중첩되어 있습니다.</translation>
    </message>
    <message>
        <source>Look for brackets that repeat without end; no Kubernetes object needs so many.</source>
        <translation>끝없이 반복되는 괄호가 있는지 찾아보세요. 어떤 쿠버네티스 오브젝트도 이렇게 깊을 필요가 없습니다.</translation>
    </message>
    <message>
        <source>The aliases of this document stand for more than %1 values.</source>
        <translation>이 문서의 별칭을 모두 펼치면 값이 %1개가 넘습니다.</translation>
    </message>
    <message>
        <source>Remove &quot;*%1&quot; or the anchors it repeats.</source>
        <translation>&quot;*%1&quot; 또는 그것이 반복하는 앵커를 제거하세요.</translation>
    </message>
    <message>
        <source>Nested or repeated without measure</source>
        <translation>지나친 중첩 또는 반복</translation>
    </message>
    <message>
        <source>Reading it would fill the memory of every program that opens it, so readers refuse such documents.</source>
        <translation>그대로 읽으면 어떤 프로그램이든 메모리가 가득 차므로, 읽는 쪽에서 이런 문서를 거부합니다.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>a time such as 2024-06-06T12:00:00Z</source>
        <translation>2024-06-06T12:00:00Z 같은 시각</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 또는 false</translation>
    </message>
    <message>
        <source>a whole number or text</source>
        <translation>정수 또는 텍스트</translation>
    </message>
    <message>
        <source>an amount such as 512Mi</source>
        <translation>512Mi 같은 수량</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>a block of names and values</source>
        <translation>이름과 값으로 된 블록</translation>
    </message>
    <message>
        <source>a block of fields</source>
        <translation>필드로 된 블록</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>다른 것</translation>
    </message>
    <message>
        <source>Value that the cluster refuses</source>
        <translation>클러스터가 거부하는 값</translation>
    </message>
    <message>
        <source>The cluster checks the whole object before it keeps it. One value that cannot work is enough to refuse all of it.</source>
        <translation>클러스터는 오브젝트를 저장하기 전에 전체를 검사합니다. 작동할 수 없는 값이 하나만 있어도 전체를 거부합니다.</translation>
    </message>
    <message>
        <source>This is a patch for Kustomize and no object by itself.</source>
        <translation>이것은 Kustomize용 패치이며 그 자체로는 오브젝트가 아닙니다.</translation>
    </message>
    <message>
        <source>Name it under &quot;patches&quot; of a kustomization.yaml; kubectl apply alone would be refused.</source>
        <translation>kustomization.yaml의 &quot;patches&quot;에 지정하세요. kubectl apply만으로는 거부됩니다.</translation>
    </message>
    <message>
        <source>Patch for Kustomize</source>
        <translation>Kustomize용 패치</translation>
    </message>
    <message>
        <source>A patch holds only what is to change in another object, so it is not judged as an object; &quot;$patch&quot; is no field that the cluster knows.</source>
        <translation>패치에는 다른 오브젝트에서 바꿀 내용만 있으므로 오브젝트로 판단하지 않습니다. &quot;$patch&quot;는 클러스터가 아는 필드가 아닙니다.</translation>
    </message>
    <message>
        <source>Encode it.</source>
        <translation>인코딩하세요.</translation>
    </message>
    <message>
        <source>Name that is no good host name</source>
        <translation>호스트 이름으로 알맞지 않은 이름</translation>
    </message>
    <message>
        <source>Pods carry the name as their host name. With dots in it, programs take a part of it for a domain.</source>
        <translation>Pod는 이 이름을 호스트 이름으로 씁니다. 점이 있으면 프로그램이 이름의 일부를 도메인으로 여깁니다.</translation>
    </message>
    <message>
        <source>Something that is out of date</source>
        <translation>더 이상 권장되지 않는 것</translation>
    </message>
    <message>
        <source>Old fields, labels and annotations are dropped from newer clusters one by one, and then nothing tells that they no longer do anything.</source>
        <translation>예전 필드, 레이블, 어노테이션은 새 클러스터에서 하나씩 없어지며, 그 뒤에는 더 이상 아무 효과가 없다는 것을 알려 주는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Preference that no node can meet</source>
        <translation>어떤 노드도 충족할 수 없는 선호 조건</translation>
    </message>
    <message>
        <source>The scheduler compares the value with labels of nodes, and this one cannot stand in a label.</source>
        <translation>스케줄러는 이 값을 노드의 레이블과 비교하는데, 이 값은 레이블에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Rule that matches no Pod</source>
        <translation>어떤 Pod와도 일치하지 않는 규칙</translation>
    </message>
    <message>
        <source>A rule about Pods without a selector is about none of them, so it changes nothing.</source>
        <translation>selector가 없는 Pod 규칙은 어떤 Pod에도 해당하지 않으므로 아무것도 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>Files of a volume in each other&apos;s place</source>
        <translation>서로 자리를 차지하는 볼륨의 파일</translation>
    </message>
    <message>
        <source>Of two entries at one path only one can be seen in the container.</source>
        <translation>한 경로에 항목이 두 개 있으면 컨테이너에서는 하나만 보입니다.</translation>
    </message>
    <message>
        <source>Source of a volume that gives nothing</source>
        <translation>아무것도 제공하지 않는 볼륨의 출처</translation>
    </message>
    <message>
        <source>The files that were meant will be missing in the container.</source>
        <translation>의도한 파일이 컨테이너에 없게 됩니다.</translation>
    </message>
    <message>
        <source>Entry of a list that is repeated or empty</source>
        <translation>목록에서 반복되거나 비어 있는 항목</translation>
    </message>
    <message>
        <source>Such entries can get lost when the object is changed later.</source>
        <translation>이런 항목은 나중에 오브젝트를 변경할 때 없어질 수 있습니다.</translation>
    </message>
    <message>
        <source>Part of a byte</source>
        <translation>바이트의 일부</translation>
    </message>
    <message>
        <source>An &quot;m&quot; behind a number means thousandths. For memory it is nearly always meant to be Mi.</source>
        <translation>수 뒤의 &quot;m&quot;은 천분의 일을 뜻합니다. memory에서는 거의 언제나 Mi를 쓰려던 것입니다.</translation>
    </message>
    <message>
        <source>Variable that is set twice</source>
        <translation>두 번 설정된 변수</translation>
    </message>
    <message>
        <source>The later value hides the earlier one, and a later change of the object may drop either.</source>
        <translation>나중 값이 앞의 값을 가리며, 이후 오브젝트를 변경할 때 둘 중 하나가 없어질 수 있습니다.</translation>
    </message>
    <message>
        <source>Port that is declared twice</source>
        <translation>두 번 선언된 포트</translation>
    </message>
    <message>
        <source>Containers of a Pod share their ports, so only one can listen there, and names of ports lead only to the first.</source>
        <translation>한 Pod의 컨테이너는 포트를 함께 쓰므로 하나만 그 포트에서 수신할 수 있고, 포트의 이름은 첫 번째 포트로만 이어집니다.</translation>
    </message>
    <message>
        <source>Address on the node without a port</source>
        <translation>포트 없이 지정된 노드의 주소</translation>
    </message>
    <message>
        <source>The address only says where the port of the node is opened, and there is none.</source>
        <translation>이 주소는 노드의 포트가 어디에서 열리는지만 정하는데, 그런 포트가 없습니다.</translation>
    </message>
    <message>
        <source>Grace period below zero</source>
        <translation>0보다 작은 유예 시간</translation>
    </message>
    <message>
        <source>Programs would be killed after one second, with no time to finish their work.</source>
        <translation>프로그램이 작업을 마칠 시간 없이 1초 뒤에 강제로 종료됩니다.</translation>
    </message>
    <message>
        <source>History without an end</source>
        <translation>끝없이 쌓이는 기록</translation>
    </message>
    <message>
        <source>Every change leaves an old revision behind, and none is ever removed.</source>
        <translation>변경할 때마다 이전 리비전이 남고, 하나도 제거되지 않습니다.</translation>
    </message>
    <message>
        <source>Address in an unusual spelling</source>
        <translation>흔하지 않은 표기의 주소</translation>
    </message>
    <message>
        <source>Programs that compare addresses as text take two spellings of one address for two.</source>
        <translation>주소를 텍스트로 비교하는 프로그램은 한 주소의 두 가지 표기를 두 개의 주소로 여깁니다.</translation>
    </message>
    <message>
        <source>Job with too many indexes at once</source>
        <translation>동시에 실행되는 인덱스가 너무 많은 Job</translation>
    </message>
    <message>
        <source>The cluster keeps the list of finished indexes in the object, which has a limit.</source>
        <translation>클러스터는 끝난 인덱스의 목록을 오브젝트에 보관하는데, 오브젝트의 크기에는 제한이 있습니다.</translation>
    </message>
    <message>
        <source>Setting that this Service ignores</source>
        <translation>이 Service가 무시하는 설정</translation>
    </message>
    <message>
        <source>It looks as if it did something, and it does nothing for a Service of this type.</source>
        <translation>무언가 하는 것처럼 보이지만, 이 유형의 Service에서는 아무 일도 하지 않습니다.</translation>
    </message>
    <message>
        <source>Class of an Ingress as annotation</source>
        <translation>어노테이션으로 지정한 Ingress의 클래스</translation>
    </message>
    <message>
        <source>The field &quot;ingressClassName&quot; has replaced the annotation, and newer controllers look only there.</source>
        <translation>필드 &quot;ingressClassName&quot;이 어노테이션을 대체했으며, 새로운 컨트롤러는 이 필드만 봅니다.</translation>
    </message>
    <message>
        <source>Certificate that no server can read</source>
        <translation>어떤 서버도 읽을 수 없는 인증서</translation>
    </message>
    <message>
        <source>A Secret of type kubernetes.io/tls is for servers, which need a certificate and its key in PEM form.</source>
        <translation>유형이 kubernetes.io/tls인 Secret은 서버용이며, 서버에는 PEM 형식의 인증서와 키가 필요합니다.</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot; to be switched off.</source>
        <translation>끌 수 있는 규칙 중에 &quot;%1&quot;은(는) 없습니다.</translation>
    </message>
    <message>
        <source>Write the id that stands behind the finding.</source>
        <translation>문제 뒤에 있는 id를 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be switched off here, because a cluster refuses this.</source>
        <translation>&quot;%1&quot;은(는) 클러스터가 거부하는 문제이므로 여기서 끌 수 없습니다.</translation>
    </message>
    <message>
        <source>Correct the finding itself, then remove this.</source>
        <translation>문제 자체를 고친 다음 이것을 제거하세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; finds nothing here, so it need not be switched off.</source>
        <translation>&quot;%1&quot;은(는) 여기서 아무 문제도 찾지 않으므로 끌 필요가 없습니다.</translation>
    </message>
    <message>
        <source>Remove this, so that it does not hide a later mistake.</source>
        <translation>나중에 생길 실수를 가리지 않도록 이것을 제거하세요.</translation>
    </message>
    <message>
        <source>It is not said why &quot;%1&quot; is switched off.</source>
        <translation>&quot;%1&quot;을(를) 끈 이유가 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>Write the reason behind the id.</source>
        <translation>id 뒤에 이유를 쓰세요.</translation>
    </message>
    <message>
        <source>A finding is switched off without need or reason</source>
        <translation>필요나 이유 없이 꺼진 문제</translation>
    </message>
    <message>
        <source>What is switched off for ever hides the next mistake at the same place, and without a reason nobody dares to switch it on again.</source>
        <translation>계속 꺼 둔 검사는 같은 곳에서 생기는 다음 실수를 가립니다. 또 이유가 없으면 아무도 다시 켤 엄두를 내지 못합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in this block and also comes into it through &quot;&lt;&lt;&quot;.</source>
        <translation>&quot;%1&quot;이(가) 이 블록에 있는데 &quot;&lt;&lt;&quot;를 통해서도 들어옵니다.</translation>
    </message>
    <message>
        <source>kubectl takes this, but a cluster that gets the file as it is refuses it: write the values out to be safe.</source>
        <translation>kubectl은 이를 받아들이지만, 파일을 그대로 받는 클러스터는 거부합니다. 안전하게 하려면 값을 모두 풀어서 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;&lt;&lt;&quot; takes the entries of another block, but here stands something else.</source>
        <translation>&quot;&lt;&lt;&quot;는 다른 블록의 항목을 가져오는데, 여기에는 다른 것이 있습니다.</translation>
    </message>
    <message>
        <source>Give it the alias of a block of &quot;key: value&quot; lines, such as &quot;&lt;&lt;: *defaults&quot;.</source>
        <translation>&quot;&lt;&lt;: *defaults&quot;처럼 &quot;key: value&quot; 줄로 된 블록의 별칭을 쓰세요.</translation>
    </message>
    <message>
        <source>A list or a block stands here as a key, and keys must be text.</source>
        <translation>여기에 목록이나 블록이 키로 쓰여 있는데, 키는 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>Write a name before the colon; text with brackets needs quotes.</source>
        <translation>콜론 앞에 이름을 쓰세요. 괄호가 있는 텍스트는 따옴표로 묶어야 합니다.</translation>
    </message>
    <message>
        <source>The key before this colon is empty.</source>
        <translation>이 콜론 앞의 키가 비어 있습니다.</translation>
    </message>
    <message>
        <source>Write the name of the field before the colon, or put the word in quotes.</source>
        <translation>콜론 앞에 필드의 이름을 쓰거나, 단어를 따옴표로 묶으세요.</translation>
    </message>
    <message>
        <source>The number %1 is too big to be a key.</source>
        <translation>수 %1은(는) 키로 쓰기에 너무 큽니다.</translation>
    </message>
    <message>
        <source>%1 means an endless number, and Kubernetes cannot store one.</source>
        <translation>%1은(는) 끝없는 수를 뜻하는데, Kubernetes는 그런 수를 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Put it in quotes if it is meant as text, or write a number.</source>
        <translation>텍스트로 쓰려는 것이면 따옴표로 묶고, 아니면 수를 쓰세요.</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; does not fit the type that its &quot;!!&quot; asks for.</source>
        <translation>값 &quot;%1&quot;이(가) &quot;!!&quot;가 요구하는 유형에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Remove the tag, or write a value of that type.</source>
        <translation>태그를 제거하거나 그 유형의 값을 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;!!binary&quot; must be followed by base64, and this is not.</source>
        <translation>&quot;!!binary&quot; 뒤에는 base64가 와야 하는데, 이것은 base64가 아닙니다.</translation>
    </message>
    <message>
        <source>Remove the tag; Kubernetes wants base64 as plain text.</source>
        <translation>태그를 제거하세요. Kubernetes는 base64를 일반 텍스트로 받습니다.</translation>
    </message>
    <message>
        <source>Nearly all of this document comes from aliases that are repeated over and over.</source>
        <translation>이 문서의 거의 전부가 계속 반복되는 별칭에서 나옵니다.</translation>
    </message>
    <message>
        <source>Write the values out, or repeat fewer of them.</source>
        <translation>값을 풀어서 쓰거나, 반복하는 수를 줄이세요.</translation>
    </message>
    <message>
        <source>Good YAML that Kubernetes cannot use</source>
        <translation>Kubernetes가 쓸 수 없는 올바른 YAML</translation>
    </message>
    <message>
        <source>Kubernetes turns YAML into JSON before it looks at it, and JSON knows only text as keys and no endless numbers.</source>
        <translation>Kubernetes는 YAML을 보기 전에 JSON으로 바꿉니다. JSON에서는 키가 텍스트여야 하고 끝없는 수를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>In brackets, text with a question mark needs quotes.</source>
        <translation>괄호 안에서 물음표가 있는 텍스트는 따옴표로 묶어야 합니다.</translation>
    </message>
    <message>
        <source>This document has more than %1 MB, so it is shown as text and not checked.</source>
        <translation>이 문서는 %1 MB보다 크므로 텍스트로 표시되고 검사되지 않습니다.</translation>
    </message>
    <message>
        <source>A cluster takes objects of up to about 1 MB; move large data out of it.</source>
        <translation>클러스터는 약 1 MB까지의 오브젝트를 받습니다. 큰 데이터는 밖으로 옮기세요.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 추가</translation>
    </message>
    <message>
        <source>a non-breaking space</source>
        <translation>줄바꿈 없는 공백</translation>
    </message>
    <message>
        <source>a space of another width</source>
        <translation>너비가 다른 공백</translation>
    </message>
    <message>
        <source>an invisible character without width</source>
        <translation>너비가 없는 보이지 않는 문자</translation>
    </message>
    <message>
        <source>a byte order mark inside the text</source>
        <translation>텍스트 안의 바이트 순서 표시(BOM)</translation>
    </message>
    <message>
        <source>a curly quote</source>
        <translation>둥근 따옴표</translation>
    </message>
    <message>
        <source>a full-width colon</source>
        <translation>전각 콜론</translation>
    </message>
    <message>
        <source>a long dash</source>
        <translation>긴 대시</translation>
    </message>
    <message>
        <source>Container &quot;%1&quot; does not set allowPrivilegeEscalation to false.</source>
        <translation>컨테이너 &quot;%1&quot;이(가) allowPrivilegeEscalation을 false로 두지 않았습니다.</translation>
    </message>
    <message>
        <source>Neither the Pod nor container &quot;%1&quot; sets runAsNonRoot to true.</source>
        <translation>Pod도 컨테이너 &quot;%1&quot;도 runAsNonRoot를 true로 두지 않았습니다.</translation>
    </message>
    <message>
        <source>Neither the Pod nor container &quot;%1&quot; sets a seccompProfile.</source>
        <translation>Pod도 컨테이너 &quot;%1&quot;도 seccompProfile을 정하지 않았습니다.</translation>
    </message>
    <message>
        <source>Container &quot;%1&quot; does not drop all capabilities.</source>
        <translation>컨테이너 &quot;%1&quot;이(가) 모든 capability를 버리지 않았습니다.</translation>
    </message>
    <message>
        <source>The capability %1 is added.</source>
        <translation>capability %1이(가) 더해져 있습니다.</translation>
    </message>
    <message>
        <source>A volume is the folder &quot;%1&quot; of the node.</source>
        <translation>볼륨 하나가 노드의 폴더 &quot;%1&quot;입니다.</translation>
    </message>
    <message>
        <source>The kernel setting &quot;%1&quot; is not among the safe ones.</source>
        <translation>커널 설정 &quot;%1&quot;은(는) 안전한 목록에 없습니다.</translation>
    </message>
    <message>
        <source>A volume is of the type %1.</source>
        <translation>볼륨 하나의 종류가 %1입니다.</translation>
    </message>
    <message>
        <source>A probe or hook calls the host &quot;%1&quot; instead of its own Pod.</source>
        <translation>프로브나 훅이 자기 Pod가 아니라 호스트 &quot;%1&quot;을(를) 부릅니다.</translation>
    </message>
    <message>
        <source>AppArmor is switched off by &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 때문에 AppArmor가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Seccomp is switched off by &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 때문에 seccomp가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <comment>a field and its value</comment>
        <translation>%1이(가) %2입니다.</translation>
    </message>
    <message>
        <source>Set failureThreshold of liveness to %1</source>
        <translation>liveness의 failureThreshold를 %1(으)로 설정</translation>
    </message>
    <message>
        <source>%1 %2 is still there in Kubernetes %3, but Slipway does not know its fields.</source>
        <translation>%1 %2은(는) Kubernetes %3에 아직 있지만 Slipway는 그 필드를 모릅니다.</translation>
    </message>
    <message>
        <source>It goes away in Kubernetes %1, and nothing replaces it directly.</source>
        <translation>Kubernetes %1에서 사라지며, 바로 대신할 것은 없습니다.</translation>
    </message>
    <message>
        <source>It goes away in Kubernetes %1. Use &quot;%2&quot; as soon as your cluster has it.</source>
        <translation>Kubernetes %1에서 사라집니다. 클러스터에 &quot;%2&quot;이(가) 생기면 그것을 쓰세요.</translation>
    </message>
    <message>
        <source>Version of the API that is on its way out</source>
        <translation>곧 없어질 API 버전</translation>
    </message>
    <message>
        <source>A later release of Kubernetes no longer has it. Moving now saves an upgrade that breaks.</source>
        <translation>이후의 쿠버네티스 릴리스에는 없습니다. 지금 옮기면 업그레이드가 깨지는 일을 막을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 %2 exists only since Kubernetes %3, and these files are for %4.</source>
        <translation>%1 %2은(는) Kubernetes %3부터 있는데, 이 파일들은 %4용입니다.</translation>
    </message>
    <message>
        <source>Use an older apiVersion, or change &quot;kubernetes&quot; in .slipway.yaml.</source>
        <translation>더 오래된 apiVersion을 쓰거나 .slipway.yaml의 &quot;kubernetes&quot;를 바꾸세요.</translation>
    </message>
    <message>
        <source>Nothing in your files uses %1 &quot;%2&quot;.</source>
        <translation>파일에서 %1 &quot;%2&quot;을(를) 쓰는 곳이 없습니다.</translation>
    </message>
    <message>
        <source>Refer to it where it is needed, or remove it.</source>
        <translation>필요한 곳에서 참조하거나, 제거하세요.</translation>
    </message>
    <message>
        <source>Nothing uses it</source>
        <translation>아무것도 쓰지 않는 오브젝트</translation>
    </message>
    <message>
        <source>What nothing uses is easily changed in vain, or keeps secrets that nobody needs any more.</source>
        <translation>아무것도 쓰지 않는 것은 바꿔도 소용이 없거나, 이제 아무도 필요로 하지 않는 비밀을 남겨 둡니다.</translation>
    </message>
    <message>
        <source>Container &quot;%1&quot; does not say how much CPU and memory it needs.</source>
        <translation>컨테이너 &quot;%1&quot;에 CPU와 메모리가 얼마나 필요한지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Container &quot;%1&quot; does not say how much CPU it needs.</source>
        <translation>컨테이너 &quot;%1&quot;에 CPU가 얼마나 필요한지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Container &quot;%1&quot; does not say how much memory it needs.</source>
        <translation>컨테이너 &quot;%1&quot;에 메모리가 얼마나 필요한지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Write what it normally uses; measure it, or begin with %1 CPU and %2 memory.</source>
        <translation>평소 쓰는 만큼 적으세요. 재어 보거나 CPU %1, 메모리 %2로 시작하세요.</translation>
    </message>
    <message>
        <source>Ask for a little to begin with</source>
        <translation>우선 조금 요청하기</translation>
    </message>
    <message>
        <source>Set the limit to %1</source>
        <translation>상한을 %1로 정하기</translation>
    </message>
    <message>
        <source>Container &quot;%1&quot; may use all memory of its node.</source>
        <translation>컨테이너 &quot;%1&quot;이(가) 노드의 메모리를 다 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Set a limit somewhat above what it normally uses.</source>
        <translation>평소 쓰는 것보다 조금 높게 상한을 정하세요.</translation>
    </message>
    <message>
        <source>Container &quot;%1&quot; may use all free CPU of its node.</source>
        <translation>컨테이너 &quot;%1&quot;이(가) 노드의 남는 CPU를 다 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Set a limit, if your team wants one.</source>
        <translation>팀에서 원한다면 상한을 정하세요.</translation>
    </message>
    <message>
        <source>Container &quot;%1&quot; may fill the disk of its node.</source>
        <translation>컨테이너 &quot;%1&quot;이(가) 노드의 디스크를 채울 수 있습니다.</translation>
    </message>
    <message>
        <source>Say how much logs and temporary files may take.</source>
        <translation>로그와 임시 파일이 얼마나 차지해도 되는지 적으세요.</translation>
    </message>
    <message>
        <source>Container &quot;%1&quot; asks for less than it may use.</source>
        <translation>컨테이너 &quot;%1&quot;은(는) 쓸 수 있는 것보다 적게 요청합니다.</translation>
    </message>
    <message>
        <source>Write %1 here too, if this Pod must be the last to be thrown out.</source>
        <translation>이 Pod가 마지막까지 남아야 한다면 여기에도 %1을(를) 적으세요.</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>%1 요청하기</translation>
    </message>
    <message>
        <source>Container without requests</source>
        <translation>요청이 없는 컨테이너</translation>
    </message>
    <message>
        <source>The scheduler counts it as needing nothing, so nodes get overfull, and such Pods are among the first to be thrown out.</source>
        <translation>스케줄러가 아무것도 필요 없는 것으로 세어서 노드가 넘치고, 그런 Pod부터 쫓겨납니다.</translation>
    </message>
    <message>
        <source>Container without a memory limit</source>
        <translation>메모리 상한이 없는 컨테이너</translation>
    </message>
    <message>
        <source>Without one a program that leaks memory takes down the whole node.</source>
        <translation>상한이 없으면 메모리가 새는 프로그램이 노드 전체를 무너뜨립니다.</translation>
    </message>
    <message>
        <source>Container without a CPU limit</source>
        <translation>CPU 상한이 없는 컨테이너</translation>
    </message>
    <message>
        <source>Some teams want one, so that no program slows down others; some avoid it, since it slows programs down even on an idle node.</source>
        <translation>다른 프로그램을 느리게 하지 않도록 두는 팀도 있고, 노드가 한가해도 느려지므로 피하는 팀도 있습니다.</translation>
    </message>
    <message>
        <source>Container that may fill the disk</source>
        <translation>디스크를 채울 수 있는 컨테이너</translation>
    </message>
    <message>
        <source>When the disk of a node is full, Pods are thrown out, and not only this one.</source>
        <translation>노드의 디스크가 가득 차면 이 Pod뿐 아니라 다른 Pod도 쫓겨납니다.</translation>
    </message>
    <message>
        <source>Request and limit differ</source>
        <translation>요청과 상한이 다름</translation>
    </message>
    <message>
        <source>Equal values put the Pod into the class Guaranteed, which is thrown out last.</source>
        <translation>값이 같으면 Pod가 Guaranteed 등급이 되어 마지막에 쫓겨납니다.</translation>
    </message>
    <message>
        <source>Runs may be skipped or overlap</source>
        <translation>건너뛰거나 겹칠 수 있는 실행</translation>
    </message>
    <message>
        <source>A run that is skipped or runs beside another leaves no error behind, so it is noticed late.</source>
        <translation>건너뛰거나 다른 실행과 나란히 도는 실행은 오류를 남기지 않으므로 늦게 발견됩니다.</translation>
    </message>
    <message>
        <source>Change the schedule if you did not mean that.</source>
        <translation>그런 뜻이 아니었다면 일정을 바꾸세요.</translation>
    </message>
    <message>
        <source>Schedule that cannot be read</source>
        <translation>읽을 수 없는 일정</translation>
    </message>
    <message>
        <source>The five parts of a schedule are minute, hour, day of the month, month and day of the week. One that cannot be read would never start anything, so the cluster refuses it.</source>
        <translation>일정의 다섯 부분은 분, 시, 날짜, 월, 요일입니다. 읽을 수 없는 일정은 아무것도 시작하지 못하므로 클러스터가 거부합니다.</translation>
    </message>
    <message>
        <source>Open the file with its CustomResourceDefinition together with this one, and all fields are checked.</source>
        <translation>CustomResourceDefinition이 있는 파일을 함께 열면 모든 필드를 검사합니다.</translation>
    </message>
    <message>
        <source>Write a number of at least %1.</source>
        <translation>%1 이상인 수를 쓰세요.</translation>
    </message>
    <message>
        <source>Write a number above %1.</source>
        <translation>%1보다 큰 수를 쓰세요.</translation>
    </message>
    <message>
        <source>Write a number below %1.</source>
        <translation>%1보다 작은 수를 쓰세요.</translation>
    </message>
    <message>
        <source>Write a multiple of %1.</source>
        <translation>%1의 배수를 쓰세요.</translation>
    </message>
    <message>
        <source>Write a text of at least %1 letters.</source>
        <translation>%1자 이상인 텍스트를 쓰세요.</translation>
    </message>
    <message>
        <source>Write a text of at most %1 letters.</source>
        <translation>%1자 이하인 텍스트를 쓰세요.</translation>
    </message>
    <message>
        <source>Write a text that fits &quot;%1&quot;, as the definition asks.</source>
        <translation>정의가 요구하는 대로 &quot;%1&quot;에 맞는 텍스트를 쓰세요.</translation>
    </message>
    <message>
        <source>Write it in the form &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 형식으로 쓰세요.</translation>
    </message>
    <message>
        <source>Write at least %1 entries.</source>
        <translation>항목을 %1개 이상 쓰세요.</translation>
    </message>
    <message>
        <source>Keep at most %1 entries.</source>
        <translation>항목을 %1개까지만 남기세요.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>둘 중 하나를 제거하세요.</translation>
    </message>
    <message>
        <source>Write at least %1 fields.</source>
        <translation>필드를 %1개 이상 쓰세요.</translation>
    </message>
    <message>
        <source>Keep at most %1 fields.</source>
        <translation>필드를 %1개까지만 남기세요.</translation>
    </message>
    <message>
        <source>Look into the definition: one of its alternatives (anyOf) has to fit.</source>
        <translation>정의를 보세요. 대안(anyOf) 가운데 하나에 맞아야 합니다.</translation>
    </message>
    <message>
        <source>Look into the definition: exactly one of its alternatives (oneOf) has to fit.</source>
        <translation>정의를 보세요. 대안(oneOf) 가운데 정확히 하나에 맞아야 합니다.</translation>
    </message>
    <message>
        <source>Look into the definition: it forbids this combination (not).</source>
        <translation>정의를 보세요. 이 조합을 금지합니다(not).</translation>
    </message>
    <message>
        <source>Write a value, or remove the line.</source>
        <translation>값을 쓰거나 이 줄을 제거하세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has too few entries.</source>
        <translation>&quot;%1&quot;의 항목이 너무 적습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has too many entries.</source>
        <translation>&quot;%1&quot;의 항목이 너무 많습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds the same entry twice.</source>
        <translation>&quot;%1&quot;에 같은 항목이 두 번 있습니다.</translation>
    </message>
    <message>
        <source>An entry like this is already in &quot;%1&quot;.</source>
        <translation>이런 항목이 이미 &quot;%1&quot;에 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has too few fields.</source>
        <translation>&quot;%1&quot;의 필드가 너무 적습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has too many fields.</source>
        <translation>&quot;%1&quot;의 필드가 너무 많습니다.</translation>
    </message>
    <message>
        <source>The fields of this object do not go together.</source>
        <translation>이 오브젝트의 필드들은 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>What is written in &quot;%1&quot; does not go together.</source>
        <translation>&quot;%1&quot;에 쓴 것들은 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written without a value.</source>
        <translation>&quot;%1&quot;에 값이 없습니다.</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>이 항목 제거</translation>
    </message>
    <message>
        <source>Value that a custom kind does not allow</source>
        <translation>사용자 정의 종류가 허용하지 않는 값</translation>
    </message>
    <message>
        <source>The CustomResourceDefinition of this kind says what its fields may hold, and the cluster refuses everything else.</source>
        <translation>이 종류의 CustomResourceDefinition이 필드에 담을 수 있는 것을 정하며, 클러스터는 그 밖의 것을 거부합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty, because what belongs to it is not indented: &quot;%2&quot; stands beside it.</source>
        <translation>&quot;%1&quot;에 속하는 내용이 들여쓰기되지 않아 &quot;%1&quot;이(가) 비어 있습니다. &quot;%2&quot;이(가) 옆에 나란히 있습니다.</translation>
    </message>
    <message>
        <source>Indent the lines below &quot;%1&quot; by two spaces.</source>
        <translation>&quot;%1&quot; 아래의 줄을 두 칸 들여 쓰세요.</translation>
    </message>
    <message>
        <source>Indent the lines below &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 아래의 줄 들여쓰기</translation>
    </message>
    <message>
        <source>Lines that are not indented under their key</source>
        <translation>키 아래에 들여쓰기되지 않은 줄</translation>
    </message>
    <message>
        <source>YAML reads from the columns what belongs to what. Lines in the same column as a key stand beside it, so the cluster takes them for unknown fields.</source>
        <translation>YAML은 열을 보고 무엇이 무엇에 속하는지 읽습니다. 키와 같은 열에 있는 줄은 그 옆에 있는 것이므로, 클러스터는 이를 알 수 없는 필드로 봅니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not defined in this container, so the program gets the text $(%1) itself.</source>
        <translation>&quot;%1&quot;이(가) 이 컨테이너에 정의되어 있지 않아 프로그램은 $(%1)라는 글자 그대로를 받습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to itself, so the program gets the text $(%1) itself.</source>
        <translation>&quot;%1&quot;이(가) 자기 자신을 가리켜 프로그램은 $(%1)라는 글자 그대로를 받습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is defined below this line, so the program gets the text $(%1) itself.</source>
        <translation>&quot;%1&quot;이(가) 이 줄 아래에 정의되어 있어 프로그램은 $(%1)라는 글자 그대로를 받습니다.</translation>
    </message>
    <message>
        <source>Define it above, or write $$(%1) if the text is meant.</source>
        <translation>위쪽에 정의하거나, 글자 그대로라면 $$(%1)라고 적으세요.</translation>
    </message>
    <message>
        <source>Move the definition of &quot;%1&quot; up.</source>
        <translation>&quot;%1&quot;의 정의를 위로 옮기세요.</translation>
    </message>
    <message>
        <source>Defined here.</source>
        <translation>여기에 정의되어 있습니다.</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; up</source>
        <translation>&quot;%1&quot;을(를) 위로 옮기기</translation>
    </message>
    <message>
        <source>Variable used before it is defined</source>
        <translation>정의보다 먼저 쓰인 변수</translation>
    </message>
    <message>
        <source>Variables are worked out from top to bottom, and what is not known by then stays as it is written, without any error.</source>
        <translation>변수는 위에서 아래로 풀리며, 그때까지 모르는 것은 오류 없이 적힌 그대로 남습니다.</translation>
    </message>
    <message>
        <source>%1 is read as a decimal number, and as rights of a file that is 0%2.</source>
        <translation>%1은(는) 십진수로 읽히며, 파일 권한으로는 0%2입니다.</translation>
    </message>
    <message>
        <source>Write 0%1.</source>
        <translation>0%1(이)라고 쓰세요.</translation>
    </message>
    <message>
        <source>Write 0%1</source>
        <translation>0%1 쓰기</translation>
    </message>
    <message>
        <source>File rights that are no octal number</source>
        <translation>팔진수가 아닌 파일 권한</translation>
    </message>
    <message>
        <source>Rights such as 644 are octal. Without a 0 in front YAML reads a decimal number, which means quite other rights or none at all.</source>
        <translation>644 같은 권한은 팔진수입니다. 앞에 0이 없으면 YAML은 십진수로 읽으며, 전혀 다른 권한이 되거나 권한이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>Minimum and maximum are both %1, so the number never changes.</source>
        <translation>최솟값과 최댓값이 모두 %1이므로 수가 전혀 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Raise maxReplicas, or leave the autoscaler out.</source>
        <translation>maxReplicas를 올리거나, 오토스케일러를 빼세요.</translation>
    </message>
    <message>
        <source>Set maxReplicas to %1</source>
        <translation>maxReplicas를 %1(으)로 설정</translation>
    </message>
    <message>
        <source>In quiet times one Pod is left to answer the Service, and its restart is an outage.</source>
        <translation>한가할 때는 Pod 하나만 남아 Service에 응답하며, 그 Pod가 재시작되면 서비스가 중단됩니다.</translation>
    </message>
    <message>
        <source>Set minReplicas to 2 or more.</source>
        <translation>minReplicas를 2 이상으로 설정하세요.</translation>
    </message>
    <message>
        <source>Set minReplicas to %1</source>
        <translation>minReplicas를 %1(으)로 설정</translation>
    </message>
    <message>
        <source>Autoscaler without room</source>
        <translation>여유가 없는 오토스케일러</translation>
    </message>
    <message>
        <source>An autoscaler is of use only where it can add and remove Pods without leaving the Service alone.</source>
        <translation>오토스케일러는 Service를 비우지 않으면서 Pod를 늘리고 줄일 수 있을 때만 쓸모가 있습니다.</translation>
    </message>
    <message>
        <source>Scale the %1 of that name</source>
        <translation>그 이름의 %1을(를) 스케일링</translation>
    </message>
    <message>
        <source>A %1 has no number of Pods to change.</source>
        <translation>%1에는 바꿀 Pod 수가 없습니다.</translation>
    </message>
    <message>
        <source>Scale a Deployment, a StatefulSet or a ReplicaSet.</source>
        <translation>Deployment, StatefulSet 또는 ReplicaSet을 스케일링하세요.</translation>
    </message>
    <message>
        <source>%1 scales the same target, so both would fight.</source>
        <translation>%1이(가) 같은 대상을 스케일링하므로 둘이 서로 다투게 됩니다.</translation>
    </message>
    <message>
        <source>Keep one of them, with all metrics.</source>
        <translation>모든 메트릭을 담아 하나만 남기세요.</translation>
    </message>
    <message>
        <source>The other autoscaler.</source>
        <translation>다른 오토스케일러입니다.</translation>
    </message>
    <message>
        <source>No %1 &quot;%2&quot; is among your files.</source>
        <translation>파일에 %1 &quot;%2&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Name the object that should be scaled, or make sure that it is in the cluster already.</source>
        <translation>스케일링할 오브젝트의 이름을 쓰거나, 클러스터에 이미 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Autoscaler without a fitting target</source>
        <translation>맞는 대상이 없는 오토스케일러</translation>
    </message>
    <message>
        <source>Such an autoscaler changes nothing, and says so only in its own status.</source>
        <translation>이런 오토스케일러는 아무것도 바꾸지 않으며, 그 사실은 자신의 status에만 나타납니다.</translation>
    </message>
    <message>
        <source>%1 sets the number of Pods, but each apply of this file sets it back to %2.</source>
        <translation>%1이(가) Pod 수를 정하지만, 이 파일을 적용할 때마다 수가 %2(으)로 되돌아갑니다.</translation>
    </message>
    <message>
        <source>Leave replicas out. In a running cluster set minReplicas first: once the line is gone the number can fall to 1 for a moment.</source>
        <translation>replicas를 빼세요. 실행 중인 클러스터에서는 먼저 minReplicas를 설정하세요. 이 줄이 없어지면 수가 잠깐 1로 줄어들 수 있습니다.</translation>
    </message>
    <message>
        <source>The autoscaler that sets the number.</source>
        <translation>수를 정하는 오토스케일러입니다.</translation>
    </message>
    <message>
        <source>Remove replicas</source>
        <translation>replicas 제거</translation>
    </message>
    <message>
        <source>Number of Pods set twice</source>
        <translation>두 곳에서 정하는 Pod 수</translation>
    </message>
    <message>
        <source>File and autoscaler undo each other&apos;s number, so Pods are stopped and started for nothing.</source>
        <translation>파일과 오토스케일러가 서로의 수를 되돌리므로 Pod가 괜히 중지되고 시작됩니다.</translation>
    </message>
    <message>
        <source>The target is a percentage of the request, but container &quot;%1&quot; of %2 requests no %3.</source>
        <translation>목표는 요청량에 대한 백분율인데, %2의 컨테이너 &quot;%1&quot;은(는) %3을(를) 요청하지 않습니다.</translation>
    </message>
    <message>
        <source>Give the container a request for %1.</source>
        <translation>컨테이너에 %1 요청량을 지정하세요.</translation>
    </message>
    <message>
        <source>The container without a request.</source>
        <translation>요청량이 없는 컨테이너입니다.</translation>
    </message>
    <message>
        <source>Request %1 for &quot;%2&quot;</source>
        <translation>&quot;%2&quot;에 %1 요청량 지정</translation>
    </message>
    <message>
        <source>Percentage of nothing</source>
        <translation>기준이 없는 백분율</translation>
    </message>
    <message>
        <source>Without the request the autoscaler cannot compute the percentage, and does nothing.</source>
        <translation>요청량이 없으면 오토스케일러가 백분율을 계산할 수 없어 아무것도 하지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no fixed version, so two Pods may run different programs.</source>
        <translation>&quot;%1&quot;에 정해진 버전이 없어 두 Pod가 다른 프로그램을 실행할 수 있습니다.</translation>
    </message>
    <message>
        <source>With IfNotPresent a node even keeps whatever it has.</source>
        <translation>IfNotPresent이면 노드는 이미 가진 것을 계속 씁니다.</translation>
    </message>
    <message>
        <source>Name a version, such as %1:1.27.</source>
        <translation>%1:1.27처럼 버전을 적으세요.</translation>
    </message>
    <message>
        <source>The image is never pulled, so it must already be on the node.</source>
        <translation>이미지를 받지 않으므로 노드에 이미 있어야 합니다.</translation>
    </message>
    <message>
        <source>Remove the line, unless somebody puts the image on every node.</source>
        <translation>누군가 모든 노드에 이미지를 넣어 두지 않는다면 이 줄을 지우세요.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>The tag of &quot;%1&quot; can be moved to another image.</source>
        <translation>&quot;%1&quot;의 태그는 다른 이미지로 옮겨질 수 있습니다.</translation>
    </message>
    <message>
        <source>Append the digest that the registry shows, such as @sha256: and 64 digits.</source>
        <translation>레지스트리가 보여 주는 다이제스트(@sha256:과 64자리)를 뒤에 붙이세요.</translation>
    </message>
    <message>
        <source>The node may use an old copy of &quot;%1&quot;.</source>
        <translation>노드가 &quot;%1&quot;의 오래된 사본을 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Set imagePullPolicy to Always.</source>
        <translation>imagePullPolicy를 Always로 정하세요.</translation>
    </message>
    <message>
        <source>Always pull the image</source>
        <translation>항상 이미지 받기</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not come from a registry that this project allows.</source>
        <translation>&quot;%1&quot;은(는) 이 프로젝트가 허용한 레지스트리에서 오지 않습니다.</translation>
    </message>
    <message>
        <source>Use an image from here: %1.</source>
        <translation>여기에 있는 이미지를 쓰세요: %1.</translation>
    </message>
    <message>
        <source>Image without a fixed version</source>
        <translation>버전이 정해지지 않은 이미지</translation>
    </message>
    <message>
        <source>Nobody can tell what runs, and going back to the version before brings nothing back.</source>
        <translation>무엇이 실행되는지 알 수 없고, 이전 버전으로 되돌려도 돌아오는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Image without a digest</source>
        <translation>다이제스트가 없는 이미지</translation>
    </message>
    <message>
        <source>Only a digest always names the same bytes, whatever happens in the registry.</source>
        <translation>레지스트리에서 무슨 일이 있어도 늘 같은 내용을 가리키는 것은 다이제스트뿐입니다.</translation>
    </message>
    <message>
        <source>Image that is not asked for again</source>
        <translation>다시 확인하지 않는 이미지</translation>
    </message>
    <message>
        <source>An image that was replaced under the same tag reaches only nodes that do not have it yet, and Pods can use images that they have no right to pull.</source>
        <translation>같은 태그로 바뀐 이미지는 아직 그것이 없는 노드에만 닿고, Pod는 받을 권한이 없는 이미지도 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Image from an unknown place</source>
        <translation>알 수 없는 곳의 이미지</translation>
    </message>
    <message>
        <source>An image is a program with your data in its hands, so your project lists whom it trusts.</source>
        <translation>이미지는 여러분의 데이터를 손에 쥔 프로그램이므로 프로젝트가 믿는 곳을 목록으로 둡니다.</translation>
    </message>
    <message>
        <source>Visitors talk to this address without encryption.</source>
        <translation>방문자가 이 주소와 암호화 없이 통신합니다.</translation>
    </message>
    <message>
        <source>Add a tls entry with the Secret that holds the certificate.</source>
        <translation>인증서를 담은 Secret으로 tls 항목을 더하세요.</translation>
    </message>
    <message>
        <source>Add a tls entry</source>
        <translation>tls 항목 더하기</translation>
    </message>
    <message>
        <source>This rule answers for every name that leads to the controller.</source>
        <translation>이 규칙은 컨트롤러로 오는 모든 이름에 답합니다.</translation>
    </message>
    <message>
        <source>Write the host that it is for.</source>
        <translation>어느 호스트를 위한 것인지 적으세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; puts raw settings into the controller.</source>
        <translation>&quot;%1&quot;은(는) 컨트롤러에 날것의 설정을 넣습니다.</translation>
    </message>
    <message>
        <source>Use the annotation or field that is made for it.</source>
        <translation>그 일을 위한 어노테이션이나 필드를 쓰세요.</translation>
    </message>
    <message>
        <source>Remove the annotation</source>
        <translation>어노테이션 지우기</translation>
    </message>
    <message>
        <source>Address without encryption</source>
        <translation>암호화가 없는 주소</translation>
    </message>
    <message>
        <source>Passwords and pages can be read on the way, unless something in front encrypts them.</source>
        <translation>앞에서 암호화하는 것이 없다면 비밀번호와 페이지를 도중에 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Rule for every host</source>
        <translation>모든 호스트를 위한 규칙</translation>
    </message>
    <message>
        <source>It also takes the requests that were meant for applications without a rule.</source>
        <translation>규칙이 없는 다른 애플리케이션으로 가려던 요청도 받습니다.</translation>
    </message>
    <message>
        <source>Raw settings for the controller</source>
        <translation>컨트롤러를 위한 날것의 설정</translation>
    </message>
    <message>
        <source>Such a snippet can read the controller&apos;s secrets (CVE-2021-25742), so many clusters switch them off.</source>
        <translation>이런 스니펫은 컨트롤러의 비밀을 읽을 수 있어(CVE-2021-25742) 많은 클러스터가 꺼 둡니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already leads to another backend above.</source>
        <translation>&quot;%1&quot;은(는) 위에서 이미 다른 백엔드로 이어집니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already leads to another backend in %2.</source>
        <translation>&quot;%1&quot;은(는) %2에서 이미 다른 백엔드로 이어집니다.</translation>
    </message>
    <message>
        <source>Keep one of the two routes.</source>
        <translation>두 경로 규칙 중 하나만 남기세요.</translation>
    </message>
    <message>
        <source>The same address.</source>
        <translation>같은 주소입니다.</translation>
    </message>
    <message>
        <source>One address, two backends</source>
        <translation>주소 하나에 백엔드 두 개</translation>
    </message>
    <message>
        <source>Which of the two answers depends on the controller, and can change with its next restart.</source>
        <translation>둘 중 어느 쪽이 응답할지는 컨트롤러에 달려 있으며, 다음에 재시작할 때 바뀔 수 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the tls list.</source>
        <translation>&quot;%1&quot;이(가) tls 목록에 없습니다.</translation>
    </message>
    <message>
        <source>Add it to the hosts of a tls entry whose certificate covers it.</source>
        <translation>인증서가 이 호스트를 포함하는 tls 항목의 hosts에 추가하세요.</translation>
    </message>
    <message>
        <source>The hosts with a certificate.</source>
        <translation>인증서가 있는 호스트입니다.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to the tls hosts</source>
        <translation>tls 호스트에 &quot;%1&quot; 추가</translation>
    </message>
    <message>
        <source>Secret &quot;%1&quot; is of type %2, but a certificate is kept in one of type kubernetes.io/tls.</source>
        <translation>Secret &quot;%1&quot;의 유형은 %2인데, 인증서는 kubernetes.io/tls 유형에 보관합니다.</translation>
    </message>
    <message>
        <source>Change the Secret&apos;s type; it needs the keys tls.crt and tls.key.</source>
        <translation>Secret의 유형을 바꾸세요. tls.crt와 tls.key 키가 필요합니다.</translation>
    </message>
    <message>
        <source>The Secret.</source>
        <translation>이 Secret입니다.</translation>
    </message>
    <message>
        <source>Change the type to kubernetes.io/tls</source>
        <translation>유형을 kubernetes.io/tls로 변경</translation>
    </message>
    <message>
        <source>Address without its certificate</source>
        <translation>인증서가 없는 주소</translation>
    </message>
    <message>
        <source>Visitors then get the controller&apos;s default certificate, and browsers warn them.</source>
        <translation>그러면 방문자는 컨트롤러의 기본 인증서를 받게 되고 브라우저가 경고합니다.</translation>
    </message>
    <message>
        <source>The CronJob&apos;s history limits already remove finished Jobs; this removes them after %1 s.</source>
        <translation>CronJob의 기록 제한이 끝난 Job을 이미 제거하는데, 이 설정은 %1초 뒤에 제거합니다.</translation>
    </message>
    <message>
        <source>Remove it, and set successfulJobsHistoryLimit and failedJobsHistoryLimit instead.</source>
        <translation>이것을 제거하고 대신 successfulJobsHistoryLimit과 failedJobsHistoryLimit을 설정하세요.</translation>
    </message>
    <message>
        <source>Remove ttlSecondsAfterFinished</source>
        <translation>ttlSecondsAfterFinished 제거</translation>
    </message>
    <message>
        <source>The finished Job and its Pods stay until somebody deletes them.</source>
        <translation>끝난 Job과 그 Pod가 누군가 삭제할 때까지 남습니다.</translation>
    </message>
    <message>
        <source>Set ttlSecondsAfterFinished to let the cluster remove them.</source>
        <translation>ttlSecondsAfterFinished를 설정해 클러스터가 제거하게 하세요.</translation>
    </message>
    <message>
        <source>Remove the finished Job after a day</source>
        <translation>끝난 Job을 하루 뒤에 제거</translation>
    </message>
    <message>
        <source>Who removes finished Jobs</source>
        <translation>끝난 Job을 누가 제거하는가</translation>
    </message>
    <message>
        <source>Finished Jobs that nobody removes pile up, and a Job of the same name cannot be started again; removed too early their logs are gone.</source>
        <translation>아무도 제거하지 않는 끝난 Job은 쌓이고, 같은 이름의 Job을 다시 시작할 수 없습니다. 너무 일찍 제거하면 로그가 사라집니다.</translation>
    </message>
    <message>
        <source>Only %1 runs are needed, so there are never %2 Pods at once.</source>
        <translation>%1번만 실행하면 되므로 Pod %2개가 동시에 실행되는 일은 없습니다.</translation>
    </message>
    <message>
        <source>Write at most %1, or ask for more completions.</source>
        <translation>%1 이하로 쓰거나 completions를 늘리세요.</translation>
    </message>
    <message>
        <source>Fields of a Job that do not go together</source>
        <translation>서로 맞지 않는 Job의 필드</translation>
    </message>
    <message>
        <source>Some fields of a Job only mean something together with others, or exclude each other; the cluster refuses what it could not follow.</source>
        <translation>Job의 어떤 필드는 다른 필드와 함께일 때만 뜻이 있거나 서로 배타적입니다. 클러스터는 따를 수 없는 것을 거부합니다.</translation>
    </message>
    <message>
        <source>A start that takes longer than %1 s is killed by liveness (%2 s wait, then %3 tests every %4 s), at the latest after %5 s.</source>
        <translation>시작이 %1초보다 오래 걸리면 liveness가 종료시킵니다(%2초 기다린 뒤 %4초마다 %3번 검사). 늦어도 %5초 뒤입니다.</translation>
    </message>
    <message>
        <source>Readiness itself waits %1 s.</source>
        <translation>readiness 자체가 %1초를 기다립니다.</translation>
    </message>
    <message>
        <source>Add a startupProbe: until it succeeds liveness is not asked.</source>
        <translation>startupProbe를 추가하세요. 이것이 성공할 때까지 liveness는 검사하지 않습니다.</translation>
    </message>
    <message>
        <source>Readiness waits longer.</source>
        <translation>readiness가 더 오래 기다립니다.</translation>
    </message>
    <message>
        <source>Add a startupProbe that allows 300 s</source>
        <translation>300초를 허용하는 startupProbe 추가</translation>
    </message>
    <message>
        <source>Slow starts are killed</source>
        <translation>느린 시작이 종료됨</translation>
    </message>
    <message>
        <source>A program that needs longer to start is killed again and again, and never comes up.</source>
        <translation>시작에 더 오래 걸리는 프로그램은 계속 종료되어 끝내 뜨지 못합니다.</translation>
    </message>
    <message>
        <source>Container &quot;%1&quot; has no livenessProbe, so nobody notices when it hangs.</source>
        <translation>컨테이너 &quot;%1&quot;에 livenessProbe가 없어서 멈춰도 아무도 알아채지 못합니다.</translation>
    </message>
    <message>
        <source>Add one, unless the program ends by itself when it is broken.</source>
        <translation>추가하세요. 고장 나면 스스로 끝나는 프로그램이라면 필요 없습니다.</translation>
    </message>
    <message>
        <source>Add a livenessProbe</source>
        <translation>livenessProbe 추가</translation>
    </message>
    <message>
        <source>Hanging programs are not restarted</source>
        <translation>멈춘 프로그램이 재시작되지 않음</translation>
    </message>
    <message>
        <source>Without a livenessProbe a program that hangs is not restarted; one that exits when it is broken needs none.</source>
        <translation>livenessProbe가 없으면 멈춘 프로그램은 재시작되지 않습니다. 고장 나면 종료되는 프로그램에는 필요 없습니다.</translation>
    </message>
    <message>
        <source>After %1 s without answer the container is restarted (%2 tests every %3 s), but it would lose traffic only after %4 s (%5 tests every %6 s).</source>
        <translation>%1초 동안 응답이 없으면 컨테이너가 재시작되는데(%3초마다 %2번 검사), 트래픽에서 빠지는 것은 %4초 뒤입니다(%6초마다 %5번 검사).</translation>
    </message>
    <message>
        <source>Make liveness the slower one, for example three times as slow.</source>
        <translation>liveness를 더 느리게, 예를 들어 세 배로 하세요.</translation>
    </message>
    <message>
        <source>This takes it out of traffic.</source>
        <translation>이것이 트래픽에서 뺍니다.</translation>
    </message>
    <message>
        <source>Restarted before it could recover</source>
        <translation>회복하기 전에 재시작됨</translation>
    </message>
    <message>
        <source>A container that is killed as soon as it loses traffic gets no chance to recover by itself, and under load all may be restarted at once.</source>
        <translation>트래픽에서 빠지자마자 종료되는 컨테이너는 스스로 회복할 기회가 없고, 부하가 클 때는 모두 한꺼번에 재시작될 수 있습니다.</translation>
    </message>
    <message>
        <source>A Pod on its own is not brought back when its node fails.</source>
        <translation>혼자 있는 Pod는 노드가 고장 나면 되살아나지 않습니다.</translation>
    </message>
    <message>
        <source>Use a Deployment, or a Job for something that runs once.</source>
        <translation>Deployment를 쓰거나, 한 번 실행할 것이면 Job을 쓰세요.</translation>
    </message>
    <message>
        <source>Make it a Deployment</source>
        <translation>Deployment로 만들기</translation>
    </message>
    <message>
        <source>Pod that nothing looks after</source>
        <translation>아무도 돌보지 않는 Pod</translation>
    </message>
    <message>
        <source>Nothing replaces it, scales it or updates it. For trying things out it is fine.</source>
        <translation>바꿔 주지도, 늘리지도, 업데이트하지도 않습니다. 시험해 보기에는 괜찮습니다.</translation>
    </message>
    <message>
        <source>Name too long for what is made from it</source>
        <translation>만들어질 것에 비해 너무 긴 이름</translation>
    </message>
    <message>
        <source>Names of Jobs and Pods are made from the name of their owner, and as labels and host names they can have 63 characters.</source>
        <translation>Job과 Pod의 이름은 소유자의 이름으로 만들어지며, 레이블과 호스트 이름으로서 63자까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>A %1 belongs to the whole cluster and to no Namespace, so this line has no effect.</source>
        <translation>%1은(는) 어느 Namespace도 아닌 클러스터 전체에 속하므로 이 줄은 효과가 없습니다.</translation>
    </message>
    <message>
        <source>Remove &quot;namespace&quot;.</source>
        <translation>&quot;namespace&quot;를 제거하세요.</translation>
    </message>
    <message>
        <source>Namespace of an object that has none</source>
        <translation>네임스페이스가 없는 오브젝트의 namespace</translation>
    </message>
    <message>
        <source>Who reads the file expects the object inside that Namespace, but every Namespace sees it, and removing the Namespace does not remove it.</source>
        <translation>파일을 읽는 사람은 오브젝트가 그 Namespace 안에 있다고 생각하지만, 모든 Namespace에서 보이며 Namespace를 지워도 함께 지워지지 않습니다.</translation>
    </message>
    <message>
        <source>The %1 rules have no effect, because policyTypes does not list %2.</source>
        <translation>policyTypes에 %2이(가) 없어 %1 규칙이 효과가 없습니다.</translation>
    </message>
    <message>
        <source>Add %1 to policyTypes.</source>
        <translation>policyTypes에 %1을(를) 더하세요.</translation>
    </message>
    <message>
        <source>The types that are listed.</source>
        <translation>나열된 종류입니다.</translation>
    </message>
    <message>
        <source>Add %1 to policyTypes</source>
        <translation>policyTypes에 %1 더하기</translation>
    </message>
    <message>
        <source>These Pods may not ask the cluster&apos;s DNS, so they reach nothing by its name.</source>
        <translation>이 Pod들은 클러스터의 DNS에 물을 수 없어 이름으로는 아무 데도 닿지 못합니다.</translation>
    </message>
    <message>
        <source>Allow port 53 with UDP and TCP to the namespace kube-system.</source>
        <translation>kube-system 네임스페이스로 가는 UDP와 TCP 포트 53을 허용하세요.</translation>
    </message>
    <message>
        <source>Allow to ask the DNS</source>
        <translation>DNS에 묻도록 허용하기</translation>
    </message>
    <message>
        <source>Every Pod of the cluster may call these Pods.</source>
        <translation>클러스터의 모든 Pod가 이 Pod들을 부를 수 있습니다.</translation>
    </message>
    <message>
        <source>Write a NetworkPolicy that says who may.</source>
        <translation>누가 부를 수 있는지 NetworkPolicy에 적으세요.</translation>
    </message>
    <message>
        <source>Let only Pods of the same namespace call them</source>
        <translation>같은 네임스페이스의 Pod만 부르게 하기</translation>
    </message>
    <message>
        <source>Rules that the policy does not use</source>
        <translation>정책이 쓰지 않는 규칙</translation>
    </message>
    <message>
        <source>A policy only looks at the directions in policyTypes; the other one stays open.</source>
        <translation>정책은 policyTypes에 있는 방향만 봅니다. 다른 방향은 열려 있습니다.</translation>
    </message>
    <message>
        <source>Policy that cuts off the DNS</source>
        <translation>DNS를 끊는 정책</translation>
    </message>
    <message>
        <source>Before a connection there is a question for the address. When that may not leave the Pod, allowed connections fail too.</source>
        <translation>연결 전에 주소를 묻습니다. 그 물음이 Pod를 나가지 못하면 허용된 연결도 실패합니다.</translation>
    </message>
    <message>
        <source>Pods that anybody may call</source>
        <translation>누구나 부를 수 있는 Pod</translation>
    </message>
    <message>
        <source>A program that is broken into reaches all others unless a policy forbids it.</source>
        <translation>정책이 막지 않으면 침입당한 프로그램이 다른 모든 것에 닿습니다.</translation>
    </message>
    <message>
        <source>No Pods in your files carry %1, so this lets nobody through.</source>
        <translation>파일에 %1을(를) 가진 Pod가 없으므로 이 규칙은 아무도 통과시키지 않습니다.</translation>
    </message>
    <message>
        <source>This policy applies to no Pod in your files: none carry %1.</source>
        <translation>이 정책은 파일의 어떤 Pod에도 적용되지 않습니다. %1을(를) 가진 것이 없습니다.</translation>
    </message>
    <message>
        <source>Make the selector equal to the labels of the Pods that are meant.</source>
        <translation>selector를 의도한 Pod의 레이블과 같게 만드세요.</translation>
    </message>
    <message>
        <source>Policy for no Pods</source>
        <translation>Pod가 없는 정책</translation>
    </message>
    <message>
        <source>A policy that protects nobody looks safe but is not.</source>
        <translation>아무도 보호하지 않는 정책은 안전해 보이지만 그렇지 않습니다.</translation>
    </message>
    <message>
        <source>Port %1 of the nodes is also taken by %2.</source>
        <translation>노드의 포트 %1은(는) %2도 차지하고 있습니다.</translation>
    </message>
    <message>
        <source>Leave nodePort out here and the cluster picks a free one.</source>
        <translation>여기서 nodePort를 빼면 클러스터가 비어 있는 포트를 고릅니다.</translation>
    </message>
    <message>
        <source>The same port.</source>
        <translation>같은 포트입니다.</translation>
    </message>
    <message>
        <source>Remove nodePort %1</source>
        <translation>nodePort %1 제거</translation>
    </message>
    <message>
        <source>One port of the nodes, two Services</source>
        <translation>노드의 포트 하나에 Service 두 개</translation>
    </message>
    <message>
        <source>Ports of the nodes count for the whole cluster, so the second Service is refused.</source>
        <translation>노드의 포트는 클러스터 전체에서 하나이므로 두 번째 Service는 거부됩니다.</translation>
    </message>
    <message>
        <source>Write it as &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;(으)로 쓰세요.</translation>
    </message>
    <message>
        <source>Keep only the new form, which is written beside it.</source>
        <translation>옆에 쓰여 있는 새 형식만 남기세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to an older version of %2; in %3 it is written otherwise.</source>
        <translation>&quot;%1&quot;은(는) %2의 이전 버전에 있던 필드이며, %3에서는 다르게 씁니다.</translation>
    </message>
    <message>
        <source>Write it in the new form</source>
        <translation>새 형식으로 쓰기</translation>
    </message>
    <message>
        <source>Field of an older version of the API</source>
        <translation>이전 API 버전의 필드</translation>
    </message>
    <message>
        <source>With a new apiVersion some fields got new names and places. The cluster does not know the old ones any more and refuses the object.</source>
        <translation>새 apiVersion에서는 일부 필드의 이름과 위치가 바뀌었습니다. 클러스터는 예전 필드를 더 이상 알지 못하므로 오브젝트를 거부합니다.</translation>
    </message>
    <message>
        <source>No Pod may be missing (maxUnavailable is 0), so not one may be moved.</source>
        <translation>Pod가 하나도 부족하면 안 되므로(maxUnavailable이 0) 하나도 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>All Pods must stay (minAvailable is 100%), so not one may be moved.</source>
        <translation>모든 Pod가 남아야 하므로(minAvailable이 100%) 하나도 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>The only Pod must stay, so it may not be moved.</source>
        <translation>하나뿐인 Pod가 남아야 하므로 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>All %1 Pods must stay, so not one may be moved.</source>
        <translation>Pod %1개가 모두 남아야 하므로 하나도 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>Let at least one Pod go, or run one more than must stay.</source>
        <translation>적어도 Pod 하나는 빠질 수 있게 하거나, 남아야 하는 수보다 하나 더 실행하세요.</translation>
    </message>
    <message>
        <source>This says how many Pods there are.</source>
        <translation>Pod가 몇 개인지를 정하는 곳입니다.</translation>
    </message>
    <message>
        <source>Let one Pod be missing (maxUnavailable 1)</source>
        <translation>Pod 하나가 부족해도 되게 하기 (maxUnavailable 1)</translation>
    </message>
    <message>
        <source>Budget that lets no Pod go</source>
        <translation>Pod를 하나도 내보내지 않는 예산</translation>
    </message>
    <message>
        <source>Nodes with these Pods cannot be emptied, so maintenance and cluster upgrades hang.</source>
        <translation>이 Pod가 있는 노드를 비울 수 없어 유지 보수와 클러스터 업그레이드가 멈춥니다.</translation>
    </message>
    <message>
        <source>No PodDisruptionBudget protects the %1 Pods of %2.</source>
        <translation>%2의 Pod %1개를 보호하는 PodDisruptionBudget이 없습니다.</translation>
    </message>
    <message>
        <source>Add one that lets one Pod go at a time.</source>
        <translation>한 번에 Pod 하나만 빠질 수 있게 하는 예산을 추가하세요.</translation>
    </message>
    <message>
        <source>Add a PodDisruptionBudget with maxUnavailable 1</source>
        <translation>maxUnavailable 1인 PodDisruptionBudget 추가</translation>
    </message>
    <message>
        <source>No budget for disruptions</source>
        <translation>중단에 대한 예산 없음</translation>
    </message>
    <message>
        <source>When nodes are emptied for maintenance, all Pods may be stopped at once.</source>
        <translation>유지 보수를 위해 노드를 비울 때 모든 Pod가 한꺼번에 중지될 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 also protects the Pods of %2.</source>
        <translation>%1도 %2의 Pod를 보호합니다.</translation>
    </message>
    <message>
        <source>Keep one budget for these Pods.</source>
        <translation>이 Pod에는 예산을 하나만 두세요.</translation>
    </message>
    <message>
        <source>The other budget.</source>
        <translation>다른 예산입니다.</translation>
    </message>
    <message>
        <source>The Pods of both.</source>
        <translation>둘 모두의 Pod입니다.</translation>
    </message>
    <message>
        <source>Two budgets for the same Pods</source>
        <translation>같은 Pod에 예산 두 개</translation>
    </message>
    <message>
        <source>The cluster refuses to evict a Pod with two budgets, so its node can never be emptied for maintenance.</source>
        <translation>클러스터는 예산이 두 개인 Pod의 축출을 거부하므로, 유지 보수를 위해 그 노드를 비울 수 없습니다.</translation>
    </message>
    <message>
        <source>This budget has no selector, so it protects no Pods.</source>
        <translation>이 예산에는 selector가 없어서 아무 Pod도 보호하지 않습니다.</translation>
    </message>
    <message>
        <source>Write the labels of the Pods that it is for.</source>
        <translation>보호할 Pod의 레이블을 쓰세요.</translation>
    </message>
    <message>
        <source>An empty selector means all Pods of the namespace.</source>
        <translation>빈 selector는 네임스페이스의 모든 Pod를 뜻합니다.</translation>
    </message>
    <message>
        <source>Write the labels of the Pods that it is for, unless all are meant.</source>
        <translation>모두를 뜻하는 것이 아니라면 보호할 Pod의 레이블을 쓰세요.</translation>
    </message>
    <message>
        <source>This budget protects no Pods in your files: none carry %1.</source>
        <translation>이 예산은 파일의 어떤 Pod도 보호하지 않습니다. %1을(를) 가진 것이 없습니다.</translation>
    </message>
    <message>
        <source>Make the selector equal to the labels of the Pods that it is for.</source>
        <translation>selector를 보호할 Pod의 레이블과 같게 만드세요.</translation>
    </message>
    <message>
        <source>Budget for no Pods</source>
        <translation>Pod가 없는 예산</translation>
    </message>
    <message>
        <source>A budget counts only the Pods that carry its labels, and says nothing when there are none.</source>
        <translation>예산은 자신의 레이블을 가진 Pod만 세며, 하나도 없어도 아무 말을 하지 않습니다.</translation>
    </message>
    <message>
        <source>This budget also protects Pods that run but never get ready.</source>
        <translation>이 예산은 실행 중이지만 끝내 준비되지 않는 Pod도 보호합니다.</translation>
    </message>
    <message>
        <source>Set unhealthyPodEvictionPolicy to AlwaysAllow to let them be moved.</source>
        <translation>unhealthyPodEvictionPolicy를 AlwaysAllow로 설정하면 그런 Pod를 옮길 수 있습니다.</translation>
    </message>
    <message>
        <source>Let Pods that are not ready be moved</source>
        <translation>준비되지 않은 Pod는 옮길 수 있게 하기</translation>
    </message>
    <message>
        <source>Broken Pods block maintenance</source>
        <translation>고장 난 Pod가 유지 보수를 막음</translation>
    </message>
    <message>
        <source>A Pod that never gets ready can then keep its node from being emptied for ever.</source>
        <translation>끝내 준비되지 않는 Pod 때문에 노드를 영원히 비우지 못할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing can delete the folder of this volume for you.</source>
        <translation>이 볼륨의 폴더를 대신 지워 줄 것이 없습니다.</translation>
    </message>
    <message>
        <source>Use Retain, and delete the data yourself.</source>
        <translation>Retain을 쓰고 데이터는 직접 지우세요.</translation>
    </message>
    <message>
        <source>Use Retain</source>
        <translation>Retain 쓰기</translation>
    </message>
    <message>
        <source>Without a class this claim gets the default one of the cluster, and then does not take the volume &quot;%1&quot;.</source>
        <translation>클래스가 없으면 이 클레임은 클러스터의 기본 클래스를 받아 볼륨 &quot;%1&quot;을(를) 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Write storageClassName: &quot;&quot; in the claim, so that the two find each other.</source>
        <translation>둘이 서로 찾도록 클레임에 storageClassName: &quot;&quot;을 적으세요.</translation>
    </message>
    <message>
        <source>The volume that would fit.</source>
        <translation>맞을 볼륨입니다.</translation>
    </message>
    <message>
        <source>Write the empty class</source>
        <translation>빈 클래스 적기</translation>
    </message>
    <message>
        <source>Volume that cannot be deleted</source>
        <translation>지울 수 없는 볼륨</translation>
    </message>
    <message>
        <source>After its claim is gone the volume ends in the state Failed, and an administrator has to find out why.</source>
        <translation>클레임이 사라지면 볼륨이 Failed 상태가 되어 관리자가 까닭을 찾아야 합니다.</translation>
    </message>
    <message>
        <source>Claim without a class beside a volume without one</source>
        <translation>클래스 없는 볼륨 옆의 클래스 없는 클레임</translation>
    </message>
    <message>
        <source>Leaving the class out means &quot;the default one&quot;; only the empty text means &quot;none&quot;.</source>
        <translation>클래스를 빼면 &quot;기본 클래스&quot;라는 뜻이고, 빈 텍스트만 &quot;없음&quot;이라는 뜻입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a secret in plain text.</source>
        <translation>&quot;%1&quot;은(는) 그대로 드러난 비밀로 보입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a private key in plain text.</source>
        <translation>&quot;%1&quot;에 개인 키가 그대로 드러나 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds what looks like a key of a service.</source>
        <translation>&quot;%1&quot;에 서비스의 키로 보이는 것이 있습니다.</translation>
    </message>
    <message>
        <source>Move it to a new Secret &quot;%1&quot;</source>
        <translation>새 Secret &quot;%1&quot;(으)로 옮기기</translation>
    </message>
    <message>
        <source>Move it to a Secret, and keep the real value out of the repository.</source>
        <translation>Secret으로 옮기고 실제 값은 저장소 밖에 두세요.</translation>
    </message>
    <message>
        <source>Secret in plain text</source>
        <translation>그대로 드러난 비밀</translation>
    </message>
    <message>
        <source>Everybody who may read this file or the object in the cluster knows it, and a repository keeps it for ever.</source>
        <translation>이 파일이나 클러스터의 오브젝트를 읽을 수 있는 누구나 알게 되고, 저장소는 영원히 간직합니다.</translation>
    </message>
    <message>
        <source>With the network of the node this Pod also gets its DNS, and finds no Service by name.</source>
        <translation>노드의 네트워크를 쓰면 DNS도 노드의 것을 받아 이 Pod는 이름으로 Service를 찾지 못합니다.</translation>
    </message>
    <message>
        <source>Set dnsPolicy to ClusterFirstWithHostNet.</source>
        <translation>dnsPolicy를 ClusterFirstWithHostNet으로 정하세요.</translation>
    </message>
    <message>
        <source>Set dnsPolicy to ClusterFirstWithHostNet</source>
        <translation>dnsPolicy를 ClusterFirstWithHostNet으로 정하기</translation>
    </message>
    <message>
        <source>Port %1 stands in this list for %2 and for %3.</source>
        <translation>이 목록에 포트 %1이(가) %2용과 %3용으로 함께 있습니다.</translation>
    </message>
    <message>
        <source>Use different numbers, or always apply it with --server-side.</source>
        <translation>다른 번호를 쓰거나 항상 --server-side로 적용하세요.</translation>
    </message>
    <message>
        <source>The same number.</source>
        <translation>같은 번호입니다.</translation>
    </message>
    <message>
        <source>Port 22 is the one for remote login.</source>
        <translation>포트 22는 원격 로그인용입니다.</translation>
    </message>
    <message>
        <source>Use kubectl exec to look into containers.</source>
        <translation>컨테이너를 들여다보려면 kubectl exec를 쓰세요.</translation>
    </message>
    <message>
        <source>A program that is not root may need an extra right to open port %1.</source>
        <translation>root가 아닌 프로그램이 포트 %1을(를) 열려면 권한이 더 필요할 수 있습니다.</translation>
    </message>
    <message>
        <source>Let the program listen on a port from 1024 on; the Service keeps the low number.</source>
        <translation>프로그램은 1024 이상의 포트를 열게 하고, 낮은 번호는 Service가 맡게 하세요.</translation>
    </message>
    <message>
        <source>Port %1 has no name.</source>
        <translation>포트 %1에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Give it a name that says what it is for, such as http.</source>
        <translation>http처럼 쓰임을 말하는 이름을 붙이세요.</translation>
    </message>
    <message>
        <source>Name it &quot;%1&quot;</source>
        <translation>이름을 &quot;%1&quot;(으)로 붙이기</translation>
    </message>
    <message>
        <source>Port %1 is named by its number, though it has the name &quot;%2&quot;.</source>
        <translation>포트 %1에는 &quot;%2&quot;(이)라는 이름이 있는데 번호로 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Write the name; it stays right when the number changes.</source>
        <translation>이름을 적으세요. 번호가 바뀌어도 맞습니다.</translation>
    </message>
    <message>
        <source>Pod that cannot find Services by name</source>
        <translation>이름으로 Service를 찾지 못하는 Pod</translation>
    </message>
    <message>
        <source>Calls by a Service&apos;s name fail with &quot;no such host&quot;, though the Service is there.</source>
        <translation>Service가 있는데도 이름으로 부르면 &quot;no such host&quot;로 실패합니다.</translation>
    </message>
    <message>
        <source>One port number for two protocols</source>
        <translation>두 프로토콜에 같은 포트 번호</translation>
    </message>
    <message>
        <source>This works, but a later &quot;kubectl apply&quot; tells the entries of the list apart by number only and may drop one of them.</source>
        <translation>되기는 하지만, 나중에 &quot;kubectl apply&quot;가 항목을 번호로만 구별하므로 하나를 잃을 수 있습니다.</translation>
    </message>
    <message>
        <source>Port below 1024</source>
        <translation>1024보다 낮은 포트</translation>
    </message>
    <message>
        <source>Low ports are kept for root on many systems, and a login server in a container is one more door.</source>
        <translation>많은 시스템에서 낮은 포트는 root의 것이고, 컨테이너 속 로그인 서버는 문을 하나 더 여는 일입니다.</translation>
    </message>
    <message>
        <source>Port known by its number only</source>
        <translation>번호로만 알려진 포트</translation>
    </message>
    <message>
        <source>A name says what the port is for, and keeps working when the number changes.</source>
        <translation>이름은 포트의 쓰임을 말해 주고 번호가 바뀌어도 그대로 통합니다.</translation>
    </message>
    <message>
        <source>A privileged container can do everything that the node can.</source>
        <translation>특권 컨테이너는 노드가 할 수 있는 일을 모두 할 수 있습니다.</translation>
    </message>
    <message>
        <source>A host process runs on the Windows node itself, outside of any container.</source>
        <translation>호스트 프로세스는 컨테이너 밖, Windows 노드 자체에서 실행됩니다.</translation>
    </message>
    <message>
        <source>Remove the line, and add the single capability that the program fails without.</source>
        <translation>이 줄을 지우고, 꼭 필요한 capability 하나만 더하세요.</translation>
    </message>
    <message>
        <source>The Pod uses the network of its node, so it sees and can disturb the traffic there.</source>
        <translation>Pod가 노드의 네트워크를 써서 그곳의 트래픽을 보고 방해할 수 있습니다.</translation>
    </message>
    <message>
        <source>The Pod sees all processes of its node and can read or stop them.</source>
        <translation>Pod가 노드의 모든 프로세스를 보고 읽거나 멈출 수 있습니다.</translation>
    </message>
    <message>
        <source>The Pod shares the memory areas that programs of its node exchange data in.</source>
        <translation>Pod가 노드의 프로그램들이 데이터를 주고받는 메모리 영역을 함께 씁니다.</translation>
    </message>
    <message>
        <source>Remove the line, unless this program manages the nodes themselves.</source>
        <translation>노드 자체를 관리하는 프로그램이 아니라면 이 줄을 지우세요.</translation>
    </message>
    <message>
        <source>This socket controls all containers of the node.</source>
        <translation>이 소켓은 노드의 모든 컨테이너를 다룹니다.</translation>
    </message>
    <message>
        <source>This is all that the node has.</source>
        <translation>노드가 가진 전부입니다.</translation>
    </message>
    <message>
        <source>The node itself is set up or run from there.</source>
        <translation>노드 자체의 설정이나 실행이 그곳에 달려 있습니다.</translation>
    </message>
    <message>
        <source>The container gets at &quot;%1&quot; on its node.</source>
        <translation>컨테이너가 노드의 &quot;%1&quot;에 닿습니다.</translation>
    </message>
    <message>
        <source>Use a claim or an emptyDir, or at least mount it with readOnly.</source>
        <translation>클레임이나 emptyDir을 쓰거나, 적어도 readOnly로 마운트하세요.</translation>
    </message>
    <message>
        <source>Use a claim or an emptyDir, if the program does not need just this folder.</source>
        <translation>꼭 이 폴더가 필요한 것이 아니라면 클레임이나 emptyDir을 쓰세요.</translation>
    </message>
    <message>
        <source>Use an empty folder of the Pod instead</source>
        <translation>대신 Pod의 빈 폴더 쓰기</translation>
    </message>
    <message>
        <source>Port %1 is opened on the node itself, past Services and network policies.</source>
        <translation>포트 %1이(가) Service와 네트워크 정책을 거치지 않고 노드에 바로 열립니다.</translation>
    </message>
    <message>
        <source>Let a Service lead to the container, and remove the line.</source>
        <translation>Service가 컨테이너로 이어지게 하고 이 줄을 지우세요.</translation>
    </message>
    <message>
        <source>ALL gives the program every right that root has on the node.</source>
        <translation>ALL은 노드의 root가 가진 모든 권한을 프로그램에 줍니다.</translation>
    </message>
    <message>
        <source>SYS_ADMIN is nearly as much as being root on the node.</source>
        <translation>SYS_ADMIN은 노드의 root나 거의 다름없습니다.</translation>
    </message>
    <message>
        <source>NET_ADMIN lets the program change addresses, routes and firewalls.</source>
        <translation>NET_ADMIN이 있으면 프로그램이 주소, 경로, 방화벽을 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>NET_RAW lets the program send packets that pretend to come from others.</source>
        <translation>NET_RAW가 있으면 프로그램이 남이 보낸 것처럼 꾸민 패킷을 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>SYS_PTRACE lets the program read and change the memory of other programs.</source>
        <translation>SYS_PTRACE가 있으면 프로그램이 다른 프로그램의 메모리를 읽고 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>SYS_MODULE lets the program load code into the kernel of the node.</source>
        <translation>SYS_MODULE이 있으면 프로그램이 노드의 커널에 코드를 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>SYS_RAWIO lets the program read and write devices directly.</source>
        <translation>SYS_RAWIO가 있으면 프로그램이 장치를 직접 읽고 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>SYS_TIME lets the program set the clock of the node.</source>
        <translation>SYS_TIME이 있으면 프로그램이 노드의 시계를 맞출 수 있습니다.</translation>
    </message>
    <message>
        <source>SYS_BOOT lets the program restart the node.</source>
        <translation>SYS_BOOT가 있으면 프로그램이 노드를 다시 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>SYS_NICE lets the program take computing time from others.</source>
        <translation>SYS_NICE가 있으면 프로그램이 다른 프로그램의 계산 시간을 빼앗을 수 있습니다.</translation>
    </message>
    <message>
        <source>SYS_RESOURCE lets the program pass over its limits.</source>
        <translation>SYS_RESOURCE가 있으면 프로그램이 자신의 상한을 넘을 수 있습니다.</translation>
    </message>
    <message>
        <source>IPC_LOCK lets the program keep memory of the node for itself.</source>
        <translation>IPC_LOCK이 있으면 프로그램이 노드의 메모리를 차지한 채 놓지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>DAC_READ_SEARCH lets the program read every file that it can reach.</source>
        <translation>DAC_READ_SEARCH가 있으면 프로그램이 닿는 모든 파일을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>BPF lets the program run code inside the kernel of the node.</source>
        <translation>BPF가 있으면 프로그램이 노드의 커널 안에서 코드를 실행할 수 있습니다.</translation>
    </message>
    <message>
        <source>SYSLOG lets the program read the log of the node&apos;s kernel.</source>
        <translation>SYSLOG가 있으면 프로그램이 노드 커널의 로그를 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a right that containers do not have by themselves.</source>
        <translation>&quot;%1&quot;은(는) 컨테이너가 저절로 갖지 않는 권한입니다.</translation>
    </message>
    <message>
        <source>Add it only if the program fails without it.</source>
        <translation>없으면 프로그램이 안 될 때만 더하세요.</translation>
    </message>
    <message>
        <source>Remove the capability %1</source>
        <translation>capability %1 지우기</translation>
    </message>
    <message>
        <source>Remove it, unless the program cannot work without it.</source>
        <translation>없으면 프로그램이 안 되는 것이 아니라면 지우세요.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>What the container mounts below &quot;%1&quot; appears on its node and in other Pods.</source>
        <translation>컨테이너가 &quot;%1&quot; 아래에 마운트하는 것이 노드와 다른 Pod에도 나타납니다.</translation>
    </message>
    <message>
        <source>Container with all rights of the node</source>
        <translation>노드의 모든 권한을 가진 컨테이너</translation>
    </message>
    <message>
        <source>One hole in the program then opens the whole node, with every Pod on it.</source>
        <translation>프로그램에 구멍 하나만 있어도 노드 전체와 그 위의 모든 Pod가 열립니다.</translation>
    </message>
    <message>
        <source>Pod that is not kept apart from its node</source>
        <translation>노드와 나뉘어 있지 않은 Pod</translation>
    </message>
    <message>
        <source>The walls between containers are what keeps a broken program from harming the others.</source>
        <translation>컨테이너 사이의 벽이 고장 난 프로그램으로부터 다른 것들을 지킵니다.</translation>
    </message>
    <message>
        <source>Folder of the node in a container</source>
        <translation>컨테이너 속 노드의 폴더</translation>
    </message>
    <message>
        <source>A program that is broken into can read what is there, and change what the node or other Pods rely on.</source>
        <translation>침입당한 프로그램이 그곳에 있는 것을 읽고, 노드나 다른 Pod가 기대는 것을 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Port opened on the node</source>
        <translation>노드에 열린 포트</translation>
    </message>
    <message>
        <source>Whoever reaches the node reaches the program, and the port is taken for all other Pods there.</source>
        <translation>노드에 닿는 누구나 프로그램에 닿고, 그 노드의 다른 Pod는 그 포트를 쓰지 못합니다.</translation>
    </message>
    <message>
        <source>Risky right added</source>
        <translation>위험한 권한을 더함</translation>
    </message>
    <message>
        <source>An attacker who gets into the program has its rights, and with this one often a way out of the container.</source>
        <translation>프로그램에 침입한 공격자는 그 권한을 갖게 되고, 이 권한이면 컨테이너를 빠져나갈 길이 생기기 쉽습니다.</translation>
    </message>
    <message>
        <source>Setting that weakens the wall to the node</source>
        <translation>노드와의 벽을 약하게 하는 설정</translation>
    </message>
    <message>
        <source>It lets the container reach further than others do, so many clusters refuse it.</source>
        <translation>컨테이너가 다른 것보다 멀리 닿게 되어 많은 클러스터가 거부합니다.</translation>
    </message>
    <message>
        <source>The right %1 is more than most programs need.</source>
        <translation>권한 %1은(는) 대부분의 프로그램에 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Try without it; only NET_BIND_SERVICE is allowed everywhere.</source>
        <translation>없이 해 보세요. 어디서나 허용되는 것은 NET_BIND_SERVICE뿐입니다.</translation>
    </message>
    <message>
        <source>Container &quot;%1&quot; starts with special rights that most programs never need.</source>
        <translation>컨테이너 &quot;%1&quot;이(가) 대부분의 프로그램에 필요 없는 특별한 권한을 갖고 시작합니다.</translation>
    </message>
    <message>
        <source>Drop all of them, and add back what the program fails without.</source>
        <translation>모두 버리고, 꼭 필요한 것만 다시 더하세요.</translation>
    </message>
    <message>
        <source>Drop all capabilities</source>
        <translation>모든 capability 버리기</translation>
    </message>
    <message>
        <source>The program in container &quot;%1&quot; may gain more rights than it started with.</source>
        <translation>컨테이너 &quot;%1&quot;의 프로그램이 시작할 때보다 많은 권한을 얻을 수 있습니다.</translation>
    </message>
    <message>
        <source>Set allowPrivilegeEscalation to false.</source>
        <translation>allowPrivilegeEscalation을 false로 두세요.</translation>
    </message>
    <message>
        <source>Forbid it</source>
        <translation>금지하기</translation>
    </message>
    <message>
        <source>The program may call everything that the kernel of the node offers.</source>
        <translation>프로그램이 노드의 커널이 제공하는 모든 것을 부를 수 있습니다.</translation>
    </message>
    <message>
        <source>Write RuntimeDefault, which suits nearly all programs.</source>
        <translation>거의 모든 프로그램에 맞는 RuntimeDefault를 적으세요.</translation>
    </message>
    <message>
        <source>Use the profile RuntimeDefault</source>
        <translation>RuntimeDefault 프로필 쓰기</translation>
    </message>
    <message>
        <source>No seccomp profile keeps these containers from calls to the kernel that programs do not need.</source>
        <translation>프로그램에 필요 없는 커널 호출을 막는 seccomp 프로필이 없습니다.</translation>
    </message>
    <message>
        <source>Set the profile RuntimeDefault for the whole Pod; it suits nearly all programs.</source>
        <translation>Pod 전체에 RuntimeDefault 프로필을 정하세요. 거의 모든 프로그램에 맞습니다.</translation>
    </message>
    <message>
        <source>The security level &quot;restricted&quot; allows no volume of the type %1.</source>
        <translation>보안 수준 &quot;restricted&quot;는 %1 종류의 볼륨을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Describe the storage in a PersistentVolume, and claim it.</source>
        <translation>저장소를 PersistentVolume에 적고 클레임으로 쓰세요.</translation>
    </message>
    <message>
        <source>Special rights kept</source>
        <translation>남아 있는 특별한 권한</translation>
    </message>
    <message>
        <source>A container gets 14 rights of root by itself, such as changing owners of files. Each is one more thing that an attacker can use.</source>
        <translation>컨테이너는 파일 소유자 바꾸기 같은 root의 권한 14개를 저절로 받습니다. 하나하나가 공격자가 쓸 수 있는 것입니다.</translation>
    </message>
    <message>
        <source>Program may gain rights</source>
        <translation>권한을 더 얻을 수 있는 프로그램</translation>
    </message>
    <message>
        <source>Helpers such as sudo in the image can make an ordinary user root again.</source>
        <translation>이미지 속 sudo 같은 도구가 보통 사용자를 다시 root로 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>No filter for calls to the kernel</source>
        <translation>커널 호출을 거르는 필터 없음</translation>
    </message>
    <message>
        <source>All containers share the kernel of their node, and a hole in a rarely used call is a way out of the container.</source>
        <translation>모든 컨테이너가 노드의 커널을 함께 쓰므로, 드물게 쓰이는 호출의 구멍이 컨테이너 밖으로 나가는 길이 됩니다.</translation>
    </message>
    <message>
        <source>Volume that strict clusters refuse</source>
        <translation>엄격한 클러스터가 거부하는 볼륨</translation>
    </message>
    <message>
        <source>Only administrators should decide which storage outside of the cluster Pods can reach.</source>
        <translation>Pod가 클러스터 밖의 어떤 저장소에 닿을지는 관리자만 정해야 합니다.</translation>
    </message>
    <message>
        <source>Port %1 is not among the ports that %2 declares: %3.</source>
        <translation>포트 %1은(는) %2이(가) 선언한 포트에 없습니다: %3.</translation>
    </message>
    <message>
        <source>Declaring ports is optional, so it can work; check that the number is right.</source>
        <translation>포트 선언은 선택 사항이므로 동작할 수 있습니다. 번호가 맞는지 확인하세요.</translation>
    </message>
    <message>
        <source>A port that is declared.</source>
        <translation>선언된 포트입니다.</translation>
    </message>
    <message>
        <source>container &quot;%1&quot;</source>
        <translation>컨테이너 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Port that no container declares</source>
        <translation>어느 컨테이너도 선언하지 않은 포트</translation>
    </message>
    <message>
        <source>Where other ports are declared, a number that is not among them is often a slip of the finger, and then nobody answers.</source>
        <translation>다른 포트가 선언되어 있는데 그중에 없는 번호는 오타인 경우가 많고, 그러면 아무도 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Container &quot;%1&quot; answers Service &quot;%2&quot; and is told to stop without a pause.</source>
        <translation>컨테이너 &quot;%1&quot;은(는) Service &quot;%2&quot;에 응답하는데, 잠시 기다리지 않고 중지 신호를 받습니다.</translation>
    </message>
    <message>
        <source>Let it wait some seconds before it stops, with a preStop hook that sleeps 5 to 10 s.</source>
        <translation>중지하기 전에 preStop 훅에서 5~10초 sleep으로 몇 초 기다리게 하세요.</translation>
    </message>
    <message>
        <source>The Service that it answers.</source>
        <translation>이 컨테이너가 응답하는 Service입니다.</translation>
    </message>
    <message>
        <source>Sleep 5 s before stopping</source>
        <translation>중지 전에 5초 기다리기</translation>
    </message>
    <message>
        <source>Stops while requests still arrive</source>
        <translation>요청이 오는 중에 중지됨</translation>
    </message>
    <message>
        <source>Every node must first learn that a Pod is gone, so some requests still arrive for a moment and fail during updates.</source>
        <translation>모든 노드가 Pod가 없어졌음을 먼저 알아야 하므로, 잠깐 동안 요청이 계속 도착해 업데이트 중에 실패합니다.</translation>
    </message>
    <message>
        <source>Before stopping, the hook waits %1 s, but the Pod is killed after %2 s in all.</source>
        <translation>중지하기 전에 훅이 %1초를 기다리는데, Pod는 모두 합쳐 %2초 뒤에 강제 종료됩니다.</translation>
    </message>
    <message>
        <source>Before stopping, the hook waits %1 s of the %2 s that the Pod has in all, so the program has %3 s to finish.</source>
        <translation>중지하기 전에 훅이 Pod에 주어진 %2초 중 %1초를 기다리므로, 프로그램이 마무리할 시간은 %3초입니다.</translation>
    </message>
    <message>
        <source>Set terminationGracePeriodSeconds to at least %1.</source>
        <translation>terminationGracePeriodSeconds를 최소 %1(으)로 설정하세요.</translation>
    </message>
    <message>
        <source>Set terminationGracePeriodSeconds to %1</source>
        <translation>terminationGracePeriodSeconds를 %1(으)로 설정</translation>
    </message>
    <message>
        <source>With a grace period of 0 the containers are killed at once.</source>
        <translation>유예 기간이 0이면 컨테이너가 곧바로 강제 종료됩니다.</translation>
    </message>
    <message>
        <source>Leave the line out to give them 30 s, or write what they need.</source>
        <translation>이 줄을 빼서 30초를 주거나, 필요한 시간을 쓰세요.</translation>
    </message>
    <message>
        <source>No time left to stop</source>
        <translation>중지할 시간이 없음</translation>
    </message>
    <message>
        <source>The grace period begins with the hook, so what the hook uses is missing when the program has to finish its work.</source>
        <translation>유예 기간은 훅과 함께 시작되므로, 훅이 쓴 시간만큼 프로그램이 일을 마칠 시간이 줄어듭니다.</translation>
    </message>
    <message>
        <source>Both probes ask the same question, and liveness gives up no later (%1 s, readiness %2 s).</source>
        <translation>두 프로브가 같은 질문을 하는데, liveness가 더 늦게 포기하지도 않습니다(%1초, readiness %2초).</translation>
    </message>
    <message>
        <source>Give liveness more time, or a simpler question.</source>
        <translation>liveness에 시간을 더 주거나 더 간단한 질문을 하게 하세요.</translation>
    </message>
    <message>
        <source>The same question.</source>
        <translation>같은 질문입니다.</translation>
    </message>
    <message>
        <source>Liveness and readiness ask the same</source>
        <translation>liveness와 readiness가 같은 것을 물음</translation>
    </message>
    <message>
        <source>A program that is only busy should lose traffic for a while, not be killed.</source>
        <translation>바쁘기만 한 프로그램은 종료되는 대신 잠시 트래픽에서 빠져야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is only %2 bytes.</source>
        <translation>&quot;%1&quot;은(는) 겨우 %2바이트입니다.</translation>
    </message>
    <message>
        <source>Write an amount with Mi or Gi.</source>
        <translation>Mi나 Gi를 붙여 양을 적으세요.</translation>
    </message>
    <message>
        <source>Probably %1 is meant.</source>
        <translation>아마 %1을(를) 뜻했을 것입니다.</translation>
    </message>
    <message>
        <source>Change it to %1</source>
        <translation>%1(으)로 바꾸기</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means that many CPU cores; few nodes have so many.</source>
        <translation>&quot;%1&quot;은(는) 그만큼의 CPU 코어를 뜻합니다. 그렇게 많은 노드는 드뭅니다.</translation>
    </message>
    <message>
        <source>Probably %1 is meant: thousandths of a core.</source>
        <translation>아마 %1, 곧 천분의 일 코어 단위를 뜻했을 것입니다.</translation>
    </message>
    <message>
        <source>The request %1 is less than a hundredth of the limit %2.</source>
        <translation>요청 %1이(가) 상한 %2의 백분의 일도 안 됩니다.</translation>
    </message>
    <message>
        <source>Look at the units; the request should be what is normally used.</source>
        <translation>단위를 살펴보세요. 요청은 평소 쓰는 양이어야 합니다.</translation>
    </message>
    <message>
        <source>%1 counts in thousands: %2 bytes.</source>
        <translation>%1은(는) 1000 단위로 셉니다: %2바이트.</translation>
    </message>
    <message>
        <source>Keep it, or write %1, which is a little more.</source>
        <translation>그대로 두거나, 조금 더 큰 %1(으)로 적으세요.</translation>
    </message>
    <message>
        <source>Amount that is hardly meant</source>
        <translation>그럴 리 없는 양</translation>
    </message>
    <message>
        <source>With a wrong unit the container never starts, is killed at once, or waits for a node that does not exist.</source>
        <translation>단위가 틀리면 컨테이너가 시작하지 못하거나, 바로 죽거나, 없는 노드를 기다립니다.</translation>
    </message>
    <message>
        <source>Bytes counted in thousands</source>
        <translation>1000 단위로 센 바이트</translation>
    </message>
    <message>
        <source>M and G count in thousands, Mi and Gi in 1024. Both are allowed, but most tools show the second.</source>
        <translation>M과 G는 1000 단위, Mi와 Gi는 1024 단위로 셉니다. 둘 다 되지만 대부분의 도구는 뒤의 것을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; sends requests to container &quot;%2&quot; as soon as it runs: it has no readinessProbe.</source>
        <translation>Service &quot;%1&quot;이(가) 컨테이너 &quot;%2&quot;이(가) 실행되자마자 요청을 보냅니다. readinessProbe가 없기 때문입니다.</translation>
    </message>
    <message>
        <source>Add a readinessProbe that succeeds once the program can answer.</source>
        <translation>프로그램이 응답할 수 있을 때 성공하는 readinessProbe를 추가하세요.</translation>
    </message>
    <message>
        <source>Requests before the program can answer</source>
        <translation>프로그램이 응답하기 전에 오는 요청</translation>
    </message>
    <message>
        <source>Requests fail while the program starts, and an update counts a version that never answers as fine.</source>
        <translation>프로그램이 시작되는 동안 요청이 실패하고, 전혀 응답하지 않는 버전도 업데이트에서 정상으로 여겨집니다.</translation>
    </message>
    <message>
        <source>Each update stops all Pods before it starts new ones, so Service &quot;%1&quot; has nobody to ask meanwhile.</source>
        <translation>업데이트할 때마다 모든 Pod를 중지한 뒤에 새 Pod를 시작하므로, 그동안 Service &quot;%1&quot;에 응답할 곳이 없습니다.</translation>
    </message>
    <message>
        <source>Use RollingUpdate, unless the program must never run twice.</source>
        <translation>프로그램이 절대 둘이 함께 실행되면 안 되는 것이 아니라면 RollingUpdate를 사용하세요.</translation>
    </message>
    <message>
        <source>The Service that these Pods answer.</source>
        <translation>이 Pod가 응답하는 Service입니다.</translation>
    </message>
    <message>
        <source>Use the strategy RollingUpdate</source>
        <translation>RollingUpdate 전략 사용</translation>
    </message>
    <message>
        <source>A gap in each update</source>
        <translation>업데이트할 때마다 생기는 공백</translation>
    </message>
    <message>
        <source>Recreate is right for programs that must not run twice at a time; for all others a rolling update has no gap.</source>
        <translation>Recreate는 동시에 둘이 실행되면 안 되는 프로그램에 맞습니다. 그 밖에는 롤링 업데이트에 공백이 없습니다.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not among your files.</source>
        <translation>%1 &quot;%2&quot;이(가) 파일에 없습니다.</translation>
    </message>
    <message>
        <source>Make sure that it is in the cluster before this is applied.</source>
        <translation>적용하기 전에 클러스터에 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Needs something of the cluster</source>
        <translation>클러스터에 있어야 하는 것</translation>
    </message>
    <message>
        <source>Such objects are usually set up by an administrator; where it is missing, this is refused or waits for ever.</source>
        <translation>이런 오브젝트는 보통 관리자가 만들어 둡니다. 없으면 이 오브젝트는 거부되거나 계속 기다립니다.</translation>
    </message>
    <message>
        <source>%1 exists, but in namespace &quot;%2&quot;, while this object is in &quot;%3&quot;.</source>
        <translation>%1이(가) 있지만 네임스페이스 &quot;%2&quot;에 있고, 이 오브젝트는 &quot;%3&quot;에 있습니다.</translation>
    </message>
    <message>
        <source>Such references never cross namespaces: put both in the same one.</source>
        <translation>이런 참조는 네임스페이스를 넘지 못합니다. 둘을 같은 네임스페이스에 두세요.</translation>
    </message>
    <message>
        <source>The namespace of the other object.</source>
        <translation>다른 오브젝트의 네임스페이스입니다.</translation>
    </message>
    <message>
        <source>Move this object to namespace &quot;%1&quot;</source>
        <translation>이 오브젝트를 네임스페이스 &quot;%1&quot;(으)로 이동</translation>
    </message>
    <message>
        <source>Move %1 to namespace &quot;%2&quot;</source>
        <translation>%1을(를) 네임스페이스 &quot;%2&quot;(으)로 이동</translation>
    </message>
    <message>
        <source>In another namespace</source>
        <translation>다른 네임스페이스에 있음</translation>
    </message>
    <message>
        <source>A name means an object of the same namespace, so the one in the other namespace is not found.</source>
        <translation>이름은 같은 네임스페이스의 오브젝트를 뜻하므로, 다른 네임스페이스에 있는 것은 찾지 못합니다.</translation>
    </message>
    <message>
        <source>No old version is kept, because revisionHistoryLimit is 0.</source>
        <translation>revisionHistoryLimit이 0이어서 이전 버전이 하나도 남지 않습니다.</translation>
    </message>
    <message>
        <source>Remove the line to keep 10 of them.</source>
        <translation>이 줄을 제거하면 10개를 보관합니다.</translation>
    </message>
    <message>
        <source>Remove revisionHistoryLimit</source>
        <translation>revisionHistoryLimit 제거</translation>
    </message>
    <message>
        <source>No way back to an old version</source>
        <translation>이전 버전으로 돌아갈 수 없음</translation>
    </message>
    <message>
        <source>After a bad update &quot;kubectl rollout undo&quot; finds nothing to go back to.</source>
        <translation>잘못된 업데이트 뒤에 &quot;kubectl rollout undo&quot;로 돌아갈 버전이 없습니다.</translation>
    </message>
    <message>
        <source>Since maxSurge is 0 too, one Pod has to go first after all.</source>
        <translation>maxSurge도 0이므로 결국 Pod 하나가 먼저 중지되어야 합니다.</translation>
    </message>
    <message>
        <source>During an update the only Pod is stopped before the new one is ready.</source>
        <translation>업데이트하는 동안 하나뿐인 Pod가 새 Pod가 준비되기 전에 중지됩니다.</translation>
    </message>
    <message>
        <source>During an update all %1 Pods may be stopped at the same time.</source>
        <translation>업데이트하는 동안 Pod %1개가 모두 동시에 중지될 수 있습니다.</translation>
    </message>
    <message>
        <source>Lower maxUnavailable, and let the update start new Pods first (maxSurge).</source>
        <translation>maxUnavailable을 낮추고, 업데이트가 새 Pod를 먼저 시작하게 하세요(maxSurge).</translation>
    </message>
    <message>
        <source>Start one new Pod first, stop none before it is ready</source>
        <translation>새 Pod 하나를 먼저 시작하고, 준비되기 전에는 하나도 중지하지 않기</translation>
    </message>
    <message>
        <source>Let a quarter of the Pods be missing</source>
        <translation>Pod의 4분의 1까지 부족해도 되게 하기</translation>
    </message>
    <message>
        <source>Updates may stop every Pod</source>
        <translation>업데이트가 모든 Pod를 중지할 수 있음</translation>
    </message>
    <message>
        <source>Such an update acts like Recreate: for a while nobody answers.</source>
        <translation>이런 업데이트는 Recreate처럼 동작합니다. 한동안 아무도 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Make the root read-only</source>
        <translation>루트를 읽기 전용으로</translation>
    </message>
    <message>
        <source>Make the root read-only, with an empty folder at /tmp</source>
        <translation>루트를 읽기 전용으로 하고 /tmp에 빈 폴더 두기</translation>
    </message>
    <message>
        <source>The program in container &quot;%1&quot; can change its own files, and so can an attacker.</source>
        <translation>컨테이너 &quot;%1&quot;의 프로그램이 자기 파일을 바꿀 수 있고, 공격자도 그럴 수 있습니다.</translation>
    </message>
    <message>
        <source>Make the root read-only, and mount an emptyDir where the program has to write.</source>
        <translation>루트를 읽기 전용으로 하고, 써야 하는 곳에는 emptyDir을 마운트하세요.</translation>
    </message>
    <message>
        <source>Program can change its own files</source>
        <translation>자기 파일을 바꿀 수 있는 프로그램</translation>
    </message>
    <message>
        <source>Attackers like to put their tools beside the program. What is written into the image&apos;s files is also lost with every restart.</source>
        <translation>공격자는 프로그램 옆에 도구를 두고 싶어 합니다. 이미지의 파일에 쓴 것은 다시 시작할 때마다 사라지기도 합니다.</translation>
    </message>
    <message>
        <source>The program runs as root.</source>
        <translation>프로그램이 root로 실행됩니다.</translation>
    </message>
    <message>
        <source>The program runs in the group of root.</source>
        <translation>프로그램이 root 그룹으로 실행됩니다.</translation>
    </message>
    <message>
        <source>Choose a number above 0 that the image can work with.</source>
        <translation>이미지가 쓸 수 있는 0보다 큰 번호를 고르세요.</translation>
    </message>
    <message>
        <source>Use the number %1</source>
        <translation>번호 %1 쓰기</translation>
    </message>
    <message>
        <source>Nothing prevents container &quot;%1&quot; from running as root.</source>
        <translation>컨테이너 &quot;%1&quot;이(가) root로 실행되는 것을 막는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing prevents these containers from running as root: %1.</source>
        <translation>이 컨테이너들이 root로 실행되는 것을 막는 것이 없습니다: %1.</translation>
    </message>
    <message>
        <source>Set runAsNonRoot to true and a runAsUser above 0 that the image can work with.</source>
        <translation>runAsNonRoot를 true로 하고, 이미지가 쓸 수 있는 0보다 큰 runAsUser를 정하세요.</translation>
    </message>
    <message>
        <source>Run as user %1</source>
        <translation>사용자 %1(으)로 실행하기</translation>
    </message>
    <message>
        <source>The number %1 may also belong to a user of the node.</source>
        <translation>번호 %1은(는) 노드의 사용자 번호이기도 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose a number from %1 on, if the image can work with it.</source>
        <translation>이미지가 쓸 수 있다면 %1 이상의 번호를 고르세요.</translation>
    </message>
    <message>
        <source>Program runs as root</source>
        <translation>root로 실행되는 프로그램</translation>
    </message>
    <message>
        <source>Whoever breaks into a program that runs as root is root too, and has the shortest way out of the container.</source>
        <translation>root로 실행되는 프로그램에 침입하면 그도 root가 되고, 컨테이너를 빠져나갈 가장 짧은 길을 얻습니다.</translation>
    </message>
    <message>
        <source>User number that nodes use too</source>
        <translation>노드도 쓰는 사용자 번호</translation>
    </message>
    <message>
        <source>Outside of its container the program would have the rights of that user.</source>
        <translation>컨테이너 밖으로 나가면 프로그램이 그 사용자의 권한을 갖게 됩니다.</translation>
    </message>
    <message>
        <source>An update starts the new Pod before the old one lets go of &quot;%1&quot;, which only one node at a time can have.</source>
        <translation>업데이트는 이전 Pod가 &quot;%1&quot;을(를) 놓기 전에 새 Pod를 시작하는데, 이 볼륨은 한 번에 한 노드만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>An update starts the new Pod before the old one lets go of &quot;%1&quot;, which only one Pod at a time can have.</source>
        <translation>업데이트는 이전 Pod가 &quot;%1&quot;을(를) 놓기 전에 새 Pod를 시작하는데, 이 볼륨은 한 번에 한 Pod만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Use the strategy Recreate: it stops the old Pod first.</source>
        <translation>Recreate 전략을 사용하세요. 이전 Pod를 먼저 중지합니다.</translation>
    </message>
    <message>
        <source>How the volume can be used.</source>
        <translation>볼륨을 쓸 수 있는 방식입니다.</translation>
    </message>
    <message>
        <source>Use the strategy Recreate</source>
        <translation>Recreate 전략 사용</translation>
    </message>
    <message>
        <source>Let the update stop the old Pod first (maxSurge 0)</source>
        <translation>업데이트가 이전 Pod를 먼저 중지하게 하기 (maxSurge 0)</translation>
    </message>
    <message>
        <source>Update waits for its own disk</source>
        <translation>자기 디스크를 기다리는 업데이트</translation>
    </message>
    <message>
        <source>On another node the new Pod waits for ever with a Multi-Attach error, and the update hangs.</source>
        <translation>다른 노드에서는 새 Pod가 Multi-Attach 오류로 계속 기다리고 업데이트가 멈춥니다.</translation>
    </message>
    <message>
        <source>The Pods of every node share &quot;%1&quot;, whose access mode is %2.</source>
        <translation>모든 노드의 Pod가 접근 모드가 %2인 &quot;%1&quot;을(를) 함께 씁니다.</translation>
    </message>
    <message>
        <source>%1 Pods share &quot;%2&quot;, whose access mode is %3.</source>
        <translation>Pod %1개가 접근 모드가 %3인 &quot;%2&quot;을(를) 함께 씁니다.</translation>
    </message>
    <message>
        <source>Use a StatefulSet, which gives each Pod a claim of its own, or ReadWriteMany.</source>
        <translation>Pod마다 자신의 클레임을 주는 StatefulSet이나 ReadWriteMany를 사용하세요.</translation>
    </message>
    <message>
        <source>Let all nodes use the volume (ReadWriteMany)</source>
        <translation>모든 노드가 볼륨을 쓰게 하기 (ReadWriteMany)</translation>
    </message>
    <message>
        <source>Run one Pod only</source>
        <translation>Pod 하나만 실행</translation>
    </message>
    <message>
        <source>Several Pods, one disk for one node</source>
        <translation>여러 Pod에 한 노드용 디스크 하나</translation>
    </message>
    <message>
        <source>As soon as two of the Pods stand on different nodes, the second waits for ever for the volume.</source>
        <translation>Pod 둘이 서로 다른 노드에 놓이는 순간 두 번째 Pod는 볼륨을 계속 기다립니다.</translation>
    </message>
    <message>
        <source>The decoded value of &quot;%1&quot; ends with a line break.</source>
        <translation>&quot;%1&quot;의 풀린 값이 줄바꿈으로 끝납니다.</translation>
    </message>
    <message>
        <source>Encode it without the break: echo -n, or printf.</source>
        <translation>줄바꿈 없이 인코딩하세요: echo -n 또는 printf.</translation>
    </message>
    <message>
        <source>Encode it without the line break</source>
        <translation>줄바꿈 없이 인코딩하기</translation>
    </message>
    <message>
        <source>These values are only encoded; anyone can decode them.</source>
        <translation>이 값들은 인코딩되었을 뿐 누구나 풀 수 있습니다.</translation>
    </message>
    <message>
        <source>These values stand here for anyone to read.</source>
        <translation>이 값들은 누구나 읽을 수 있게 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Keep real secrets out of the repository: in a vault, or sealed.</source>
        <translation>실제 비밀은 저장소 밖에, 금고에 두거나 봉인해서 두세요.</translation>
    </message>
    <message>
        <source>Changes of %1 &quot;%2&quot; do not reach containers that already run.</source>
        <translation>%1 &quot;%2&quot;의 변경은 이미 실행 중인 컨테이너에 닿지 않습니다.</translation>
    </message>
    <message>
        <source>Restart the Pods after a change, or mount the whole folder instead of a subPath.</source>
        <translation>바꾼 뒤 Pod를 다시 시작하거나, subPath 대신 폴더 전체를 마운트하세요.</translation>
    </message>
    <message>
        <source>Restart the Pods after a change, or mount it as files.</source>
        <translation>바꾼 뒤 Pod를 다시 시작하거나, 파일로 마운트하세요.</translation>
    </message>
    <message>
        <source>Secret &quot;%1&quot; is handed over in environment variables.</source>
        <translation>Secret &quot;%1&quot;이(가) 환경 변수로 전달됩니다.</translation>
    </message>
    <message>
        <source>Mount it as files, and let the program read those.</source>
        <translation>파일로 마운트하고 프로그램이 그것을 읽게 하세요.</translation>
    </message>
    <message>
        <source>Line break behind a secret</source>
        <translation>비밀 뒤의 줄바꿈</translation>
    </message>
    <message>
        <source>The break belongs to the value, so a password fails although it looks right. It usually comes from &quot;echo&quot; without -n.</source>
        <translation>줄바꿈도 값에 들어가므로 비밀번호가 맞아 보여도 틀립니다. 보통 -n 없는 &quot;echo&quot;에서 옵니다.</translation>
    </message>
    <message>
        <source>Secret under version control</source>
        <translation>버전 관리에 들어간 비밀</translation>
    </message>
    <message>
        <source>Base64 only hides a value from the eye, and a repository never forgets it.</source>
        <translation>Base64는 눈에만 안 보이게 할 뿐이고, 저장소는 결코 잊지 않습니다.</translation>
    </message>
    <message>
        <source>Settings that are read once</source>
        <translation>한 번만 읽는 설정</translation>
    </message>
    <message>
        <source>Variables and files mounted with a subPath are made when the container starts; only whole folders are kept up to date.</source>
        <translation>변수와 subPath로 마운트한 파일은 컨테이너가 시작할 때 만들어집니다. 폴더 전체만 새로 고쳐집니다.</translation>
    </message>
    <message>
        <source>Secret in environment variables</source>
        <translation>환경 변수 속의 비밀</translation>
    </message>
    <message>
        <source>Variables end in logs, error reports and child processes more easily than files.</source>
        <translation>변수는 파일보다 쉽게 로그, 오류 보고, 자식 프로세스로 새어 나갑니다.</translation>
    </message>
    <message>
        <source>User 0 is root, and &quot;runAsNonRoot: true&quot; forbids root, so container &quot;%1&quot; is never started.</source>
        <translation>사용자 0은 root인데 &quot;runAsNonRoot: true&quot;가 root를 금지하므로 컨테이너 &quot;%1&quot;은(는) 시작되지 않습니다.</translation>
    </message>
    <message>
        <source>Choose a user above 0, or remove &quot;runAsNonRoot&quot;.</source>
        <translation>0보다 큰 사용자를 고르거나 &quot;runAsNonRoot&quot;를 제거하세요.</translation>
    </message>
    <message>
        <source>Root is forbidden here.</source>
        <translation>여기에서 root를 금지합니다.</translation>
    </message>
    <message>
        <source>Security settings that exclude each other</source>
        <translation>서로 모순되는 보안 설정</translation>
    </message>
    <message>
        <source>One of the two settings would take back what the other promises. The cluster refuses such a Pod, or its node never starts it.</source>
        <translation>두 설정 중 하나가 다른 하나의 약속을 뒤집습니다. 클러스터가 이런 Pod를 거부하거나 노드가 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>The selector asks for &quot;%1: %2&quot;, which tends to change with each release.</source>
        <translation>selector가 &quot;%1: %2&quot;을(를) 요구하는데, 이 레이블은 릴리스마다 바뀌기 쉽습니다.</translation>
    </message>
    <message>
        <source>Select by lasting labels only; the Pods may still carry this one.</source>
        <translation>오래가는 레이블로만 선택하세요. 이 레이블은 Pod에 그대로 두어도 됩니다.</translation>
    </message>
    <message>
        <source>Remove the label from the selector (for a new object)</source>
        <translation>selector에서 이 레이블 제거 (새 오브젝트일 때)</translation>
    </message>
    <message>
        <source>Selector that cannot last</source>
        <translation>오래갈 수 없는 selector</translation>
    </message>
    <message>
        <source>A selector can never be changed later: when the label changes, the update is refused and the object must be deleted first.</source>
        <translation>selector는 나중에 바꿀 수 없습니다. 이 레이블이 바뀌면 업데이트가 거부되어 오브젝트를 먼저 삭제해야 합니다.</translation>
    </message>
    <message>
        <source>This selects the same Pods as %1: %2.</source>
        <translation>%1과(와) 같은 Pod를 선택합니다: %2.</translation>
    </message>
    <message>
        <source>Give each a label of its own, in the selector and on its Pods.</source>
        <translation>selector와 Pod에 각자 고유한 레이블을 두세요.</translation>
    </message>
    <message>
        <source>The same selector.</source>
        <translation>같은 selector입니다.</translation>
    </message>
    <message>
        <source>Add the label %1</source>
        <translation>레이블 %1 추가</translation>
    </message>
    <message>
        <source>Two workloads select the same Pods</source>
        <translation>같은 Pod를 선택하는 두 워크로드</translation>
    </message>
    <message>
        <source>Services, budgets and people can no longer tell the Pods of the two apart.</source>
        <translation>Service와 예산과 사람이 더 이상 둘의 Pod를 구별할 수 없습니다.</translation>
    </message>
    <message>
        <source>The cluster writes these itself: %1. They come from an export.</source>
        <extracomment>%1 is one or more names of fields in quotes.</extracomment>
        <translation>클러스터가 직접 쓰는 필드입니다: %1. 내보낸 파일에서 온 것입니다.</translation>
    </message>
    <message>
        <source>Remove them; the cluster fills them in again.</source>
        <translation>제거하세요. 클러스터가 다시 채웁니다.</translation>
    </message>
    <message>
        <source>This is written by the cluster, too.</source>
        <translation>이것도 클러스터가 씁니다.</translation>
    </message>
    <message>
        <source>Remove what the cluster writes itself</source>
        <translation>클러스터가 직접 쓰는 것 제거</translation>
    </message>
    <message>
        <source>Remove it unless you chose it yourself; the cluster fills it in.</source>
        <translation>직접 고른 것이 아니라면 제거하세요. 클러스터가 채웁니다.</translation>
    </message>
    <message>
        <source>Owners are written by the cluster, with ids that hold only there.</source>
        <translation>소유자는 클러스터가 쓰며, 그 id는 그 클러스터에서만 통합니다.</translation>
    </message>
    <message>
        <source>The cluster gave this address out; another cluster may have it in use.</source>
        <translation>클러스터가 준 주소이며, 다른 클러스터에서는 이미 쓰고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The cluster bound the claim to this volume; another cluster does not have it.</source>
        <translation>클러스터가 클레임을 이 볼륨에 묶었으며, 다른 클러스터에는 이 볼륨이 없습니다.</translation>
    </message>
    <message>
        <source>Fields that the cluster writes itself</source>
        <translation>클러스터가 직접 쓰는 필드</translation>
    </message>
    <message>
        <source>They hold the state of one object in one cluster at one time. In a file they are noise, and an old resourceVersion makes every later apply fail.</source>
        <translation>한 클러스터에 있는 한 오브젝트의 한 시점의 상태를 담고 있습니다. 파일에서는 군더더기이며, 오래된 resourceVersion은 이후의 모든 apply를 실패하게 합니다.</translation>
    </message>
    <message>
        <source>Probe or hook of a container that only has to end</source>
        <translation>끝나기만 하면 되는 컨테이너의 프로브나 훅</translation>
    </message>
    <message>
        <source>Init containers run one after the other before all others, and each must end. Nothing waits for one to become ready, so the cluster refuses to watch it.</source>
        <translation>초기화 컨테이너는 다른 모든 컨테이너보다 먼저 하나씩 실행되며 각각 끝나야 합니다. 준비되기를 기다리는 것이 없으므로 클러스터는 이를 지켜보기를 거부합니다.</translation>
    </message>
    <message>
        <source>Port of the node that cannot be given out</source>
        <translation>줄 수 없는 노드의 포트</translation>
    </message>
    <message>
        <source>A port of a node belongs to one program at a time. The cluster refuses a Pod that could never get all its ports.</source>
        <translation>노드의 포트는 한 번에 한 프로그램만 쓸 수 있습니다. 클러스터는 모든 포트를 결코 얻을 수 없는 Pod를 거부합니다.</translation>
    </message>
    <message>
        <source>Resources that contradict each other</source>
        <translation>서로 모순되는 리소스</translation>
    </message>
    <message>
        <source>A request is what a container is sure to get and a limit is the most it may use; the scheduler and the node reckon with both. Amounts that do not fit together are refused.</source>
        <translation>요청은 컨테이너가 확실히 받는 양이고 제한은 쓸 수 있는 최대량이며, 스케줄러와 노드는 둘 다 계산에 넣습니다. 서로 맞지 않는 양은 거부됩니다.</translation>
    </message>
    <message>
        <source>Path of a volume that cannot be used</source>
        <translation>쓸 수 없는 볼륨의 경로</translation>
    </message>
    <message>
        <source>Each mount needs a place of its own, and a path inside a volume must not lead out of it, for that would open the node to the container.</source>
        <translation>마운트마다 고유한 자리가 필요하고, 볼륨 안의 경로는 볼륨 밖으로 나가면 안 됩니다. 그러면 컨테이너에 노드가 열리기 때문입니다.</translation>
    </message>
    <message>
        <source>DaemonSet that cannot be updated</source>
        <translation>업데이트할 수 없는 DaemonSet</translation>
    </message>
    <message>
        <source>On each node an update either starts the new Pod first (maxSurge) or stops the old one first (maxUnavailable). With both or with neither the cluster does not know which, and refuses it.</source>
        <translation>각 노드에서 업데이트는 새 Pod를 먼저 시작하거나(maxSurge) 이전 Pod를 먼저 중지합니다(maxUnavailable). 둘 다이거나 둘 다 아니면 클러스터는 어느 쪽인지 알 수 없어 거부합니다.</translation>
    </message>
    <message>
        <source>Rule for placing Pods that has a gap</source>
        <translation>빠진 것이 있는 Pod 배치 규칙</translation>
    </message>
    <message>
        <source>The scheduler weighs each rule when it looks for a node. One that does not say what it is about cannot be weighed, so the cluster refuses it.</source>
        <translation>스케줄러는 노드를 찾을 때 각 규칙을 따져 봅니다. 무엇에 관한 것인지 나와 있지 않은 규칙은 따질 수 없으므로 클러스터가 거부합니다.</translation>
    </message>
    <message>
        <source>Field that does not fit the type of the Service</source>
        <translation>Service의 유형에 맞지 않는 필드</translation>
    </message>
    <message>
        <source>The type decides how a Service is reached. Fields for another type would silently do nothing, so the cluster refuses them.</source>
        <translation>유형은 Service에 어떻게 접근하는지를 정합니다. 다른 유형의 필드는 조용히 아무 일도 하지 않을 것이므로 클러스터가 거부합니다.</translation>
    </message>
    <message>
        <source>No address or block of addresses</source>
        <translation>주소나 주소 블록이 아닌 것</translation>
    </message>
    <message>
        <source>The network is set up with exactly these numbers, and programs differ in how they read unusual spellings, so the cluster takes only the plain one.</source>
        <translation>네트워크는 바로 이 숫자로 설정되며, 특이한 표기는 프로그램마다 다르게 읽으므로 클러스터는 일반 표기만 받습니다.</translation>
    </message>
    <message>
        <source>No plain host name</source>
        <translation>일반 호스트 이름이 아님</translation>
    </message>
    <message>
        <source>The host is compared with the name that a browser asks for. That name comes without scheme, port and path and in small letters, so anything else would never match.</source>
        <translation>호스트는 브라우저가 요청하는 이름과 비교됩니다. 그 이름은 스킴, 포트, 경로 없이 소문자로 오므로 다른 것은 결코 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Secret without what its type promises</source>
        <translation>유형이 약속하는 것이 없는 Secret</translation>
    </message>
    <message>
        <source>Programs that use a Secret of this type rely on the exact names of its keys, so the cluster refuses one without them.</source>
        <translation>이 유형의 Secret을 쓰는 프로그램은 정확한 키 이름을 믿고 쓰므로, 클러스터는 그 키가 없는 Secret을 거부합니다.</translation>
    </message>
    <message>
        <source>Volume that is not described fully</source>
        <translation>설명이 부족한 볼륨</translation>
    </message>
    <message>
        <source>A claim takes a volume by its size and access modes, and the node has to find the storage behind it. What is missing cannot be guessed.</source>
        <translation>클레임은 크기와 접근 모드로 볼륨을 고르고, 노드는 뒤에 있는 스토리지를 찾아야 합니다. 빠진 것은 추측할 수 없습니다.</translation>
    </message>
    <message>
        <source>Scaling that cannot work</source>
        <translation>작동할 수 없는 스케일링</translation>
    </message>
    <message>
        <source>An autoscaler compares a measured number with the wanted one and stays between a minimum and a maximum. When one of these is missing or contradicts another, it cannot reckon.</source>
        <translation>오토스케일러는 측정한 수를 원하는 수와 비교하며 최솟값과 최댓값 사이를 지킵니다. 이 중 하나가 없거나 서로 모순되면 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>Entry of a network policy that says nothing clear</source>
        <translation>뜻이 분명하지 않은 네트워크 정책 항목</translation>
    </message>
    <message>
        <source>Each entry allows traffic with one kind of peer: with Pods, or with a block of addresses. A firewall must not be guessed, so unclear entries are refused.</source>
        <translation>각 항목은 Pod나 주소 블록 중 한 가지 상대와의 트래픽을 허용합니다. 방화벽은 추측하면 안 되므로 분명하지 않은 항목은 거부됩니다.</translation>
    </message>
    <message>
        <source>Let the Service speak %1</source>
        <translation>Service가 %1을(를) 쓰게 하기</translation>
    </message>
    <message>
        <source>Declare the container&apos;s port as %1</source>
        <translation>컨테이너의 포트를 %1(으)로 선언</translation>
    </message>
    <message>
        <source>The Service speaks %1 on this port, but the container of %2 declares %3.</source>
        <translation>Service는 이 포트에서 %1을(를) 쓰지만 %2의 컨테이너는 %3을(를) 선언합니다.</translation>
    </message>
    <message>
        <source>Write the protocol that the program speaks in both places.</source>
        <translation>두 곳에 프로그램이 쓰는 프로토콜을 쓰세요.</translation>
    </message>
    <message>
        <source>The container&apos;s port.</source>
        <translation>컨테이너의 포트입니다.</translation>
    </message>
    <message>
        <source>Service and container speak differently</source>
        <translation>서로 다른 프로토콜을 쓰는 Service와 컨테이너</translation>
    </message>
    <message>
        <source>What is sent with one protocol does not reach a program that listens with the other.</source>
        <translation>한 프로토콜로 보낸 것은 다른 프로토콜로 기다리는 프로그램에 도착하지 않습니다.</translation>
    </message>
    <message>
        <source>Select only the Pods of %1, by a label of their own</source>
        <translation>%1의 Pod만 고유한 레이블로 선택</translation>
    </message>
    <message>
        <source>The Service also sends requests to the Pods of %1, because they carry the same labels.</source>
        <translation>%1의 Pod도 같은 레이블을 가지므로 Service가 그쪽에도 요청을 보냅니다.</translation>
    </message>
    <message>
        <source>Add a label that tells the Pods of %1 apart.</source>
        <translation>%1의 Pod를 구별하는 레이블을 추가하세요.</translation>
    </message>
    <message>
        <source>The labels of %1.</source>
        <translation>%1의 레이블입니다.</translation>
    </message>
    <message>
        <source>Requests reach the wrong program</source>
        <translation>요청이 다른 프로그램에 도착함</translation>
    </message>
    <message>
        <source>A Service sends each request to any of the Pods that it selects, so some would reach a program that does not answer them.</source>
        <translation>Service는 선택한 Pod 중 아무 곳에나 요청을 보내므로, 일부는 응답하지 않는 프로그램에 도착합니다.</translation>
    </message>
    <message>
        <source>A setting of the project cannot be followed</source>
        <translation>따를 수 없는 프로젝트 설정</translation>
    </message>
    <message>
        <source>What .slipway.yaml says decides how all files below its folder are checked. A setting with a mistake counts for nothing, so the checks do something else than you asked for.</source>
        <translation>.slipway.yaml의 내용이 그 폴더 아래 모든 파일의 검사 방법을 정합니다. 잘못된 설정은 무시되므로 검사가 원한 것과 달라집니다.</translation>
    </message>
    <message>
        <source>One Pod alone answers Service &quot;%1&quot;.</source>
        <translation>Pod 하나만 Service &quot;%1&quot;에 응답합니다.</translation>
    </message>
    <message>
        <source>Run two or more.</source>
        <translation>둘 이상 실행하세요.</translation>
    </message>
    <message>
        <source>Set replicas to %1</source>
        <translation>replicas를 %1(으)로 설정</translation>
    </message>
    <message>
        <source>One Pod behind a Service</source>
        <translation>Service 뒤의 Pod 하나</translation>
    </message>
    <message>
        <source>With one Pod every restart and every failing node is an outage; two or more keep the Service answering.</source>
        <translation>Pod가 하나면 재시작이나 노드 장애가 곧 중단입니다. 둘 이상이면 Service가 계속 응답합니다.</translation>
    </message>
    <message>
        <source>Make progressDeadlineSeconds longer than the slowest start.</source>
        <translation>progressDeadlineSeconds를 가장 느린 시작보다 길게 하세요.</translation>
    </message>
    <message>
        <source>This allows the slow start.</source>
        <translation>이것이 느린 시작을 허용합니다.</translation>
    </message>
    <message>
        <source>Set progressDeadlineSeconds to %1</source>
        <translation>progressDeadlineSeconds를 %1(으)로 설정</translation>
    </message>
    <message>
        <source>Slow starts count as failed updates</source>
        <translation>느린 시작이 업데이트 실패로 여겨짐</translation>
    </message>
    <message>
        <source>An update that is slow but healthy would be reported as broken, and tools that wait for it give up.</source>
        <translation>느리지만 정상인 업데이트가 고장으로 보고되고, 이를 기다리던 도구가 포기합니다.</translation>
    </message>
    <message>
        <source>No Service &quot;%1&quot; is among your files, so the names of the Pods, such as %2-0.%1, are not known.</source>
        <translation>파일에 Service &quot;%1&quot;이(가) 없어서 %2-0.%1 같은 Pod의 이름을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Create a headless Service of that name, or make sure that it is in the cluster already.</source>
        <translation>그 이름의 headless Service를 만들거나, 클러스터에 이미 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Create the headless Service</source>
        <translation>headless Service 만들기</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; is not headless.</source>
        <translation>Service &quot;%1&quot;은(는) headless가 아닙니다.</translation>
    </message>
    <message>
        <source>Give the StatefulSet a Service with clusterIP: None; others may use this one.</source>
        <translation>StatefulSet에 clusterIP: None인 Service를 주세요. 이 Service는 다른 곳에서 써도 됩니다.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; does not select these Pods.</source>
        <translation>Service &quot;%1&quot;은(는) 이 Pod를 선택하지 않습니다.</translation>
    </message>
    <message>
        <source>Make its selector equal to the labels of the Pods.</source>
        <translation>Service의 selector를 Pod의 레이블과 같게 만드세요.</translation>
    </message>
    <message>
        <source>The Service.</source>
        <translation>이 Service입니다.</translation>
    </message>
    <message>
        <source>Pods without names of their own</source>
        <translation>고유한 이름이 없는 Pod</translation>
    </message>
    <message>
        <source>The Pods of a StatefulSet are found by names of their own, and it is the headless Service that makes these names known.</source>
        <translation>StatefulSet의 Pod는 고유한 이름으로 찾으며, 그 이름을 알려 주는 것이 headless Service입니다.</translation>
    </message>
    <message>
        <source>Nothing runs: replicas is 0.</source>
        <translation>실행되는 것이 없습니다. replicas가 0입니다.</translation>
    </message>
    <message>
        <source>That is good for a pause; set it to 1 or more to start.</source>
        <translation>잠시 멈출 때 좋습니다. 시작하려면 1 이상으로 설정하세요.</translation>
    </message>
    <message>
        <source>This is suspended, so no run starts.</source>
        <translation>일시 중지되어 있어 아무 실행도 시작되지 않습니다.</translation>
    </message>
    <message>
        <source>That is good for a pause; set it to false to go on.</source>
        <translation>잠시 멈출 때 좋습니다. 계속하려면 false로 설정하세요.</translation>
    </message>
    <message>
        <source>Set suspend to false</source>
        <translation>suspend를 false로 설정</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>꺼져 있음</translation>
    </message>
    <message>
        <source>The cluster accepts it and says nothing, so a pause is easy to forget.</source>
        <translation>클러스터가 받아들이고 아무 말도 하지 않으므로, 멈춰 둔 것을 잊기 쉽습니다.</translation>
    </message>
    <message>
        <source>Give the project a namespace of its own.</source>
        <translation>프로젝트에 자기 네임스페이스를 주세요.</translation>
    </message>
    <message>
        <source>No namespace is written, so the object usually lands in &quot;default&quot;.</source>
        <translation>네임스페이스가 적혀 있지 않아 오브젝트가 보통 &quot;default&quot;에 들어갑니다.</translation>
    </message>
    <message>
        <source>The namespace &quot;default&quot; is shared with everybody.</source>
        <translation>네임스페이스 &quot;default&quot;는 모두가 함께 씁니다.</translation>
    </message>
    <message>
        <source>The namespace &quot;kube-system&quot; belongs to the cluster itself.</source>
        <translation>네임스페이스 &quot;kube-system&quot;은 클러스터 자체의 것입니다.</translation>
    </message>
    <message>
        <source>Use the namespace &quot;%1&quot;</source>
        <translation>네임스페이스 &quot;%1&quot; 쓰기</translation>
    </message>
    <message>
        <source>The object carries none of the labels that tools agree on.</source>
        <translation>도구들이 함께 쓰는 레이블이 오브젝트에 하나도 없습니다.</translation>
    </message>
    <message>
        <source>Add app.kubernetes.io/name and app.kubernetes.io/instance.</source>
        <translation>app.kubernetes.io/name과 app.kubernetes.io/instance를 더하세요.</translation>
    </message>
    <message>
        <source>Add the two labels</source>
        <translation>두 레이블 더하기</translation>
    </message>
    <message>
        <source>When nodes get full, these Pods count as much as all others.</source>
        <translation>노드가 차면 이 Pod들은 다른 모든 Pod와 똑같이 다뤄집니다.</translation>
    </message>
    <message>
        <source>Name a PriorityClass of your cluster, if some Pods matter more.</source>
        <translation>더 중요한 Pod가 있다면 클러스터의 PriorityClass를 적으세요.</translation>
    </message>
    <message>
        <source>This Service asks for a load balancer, which is reached from outside and may cost money.</source>
        <translation>이 Service는 밖에서 닿을 수 있고 비용이 들 수 있는 로드 밸런서를 요청합니다.</translation>
    </message>
    <message>
        <source>This Service opens a port on every node of the cluster.</source>
        <translation>이 Service는 클러스터의 모든 노드에 포트를 엽니다.</translation>
    </message>
    <message>
        <source>Use ClusterIP, and let an Ingress lead to it from outside.</source>
        <translation>ClusterIP를 쓰고, 밖에서는 Ingress가 이어지게 하세요.</translation>
    </message>
    <message>
        <source>Use ClusterIP</source>
        <translation>ClusterIP 쓰기</translation>
    </message>
    <message>
        <source>Object in a shared namespace</source>
        <translation>함께 쓰는 네임스페이스의 오브젝트</translation>
    </message>
    <message>
        <source>Namespaces keep names, rights and limits of projects apart.</source>
        <translation>네임스페이스는 프로젝트의 이름, 권한, 상한을 나눠 줍니다.</translation>
    </message>
    <message>
        <source>No common labels</source>
        <translation>공통 레이블 없음</translation>
    </message>
    <message>
        <source>With them dashboards and other tools show which objects form one application.</source>
        <translation>이것이 있으면 대시보드 같은 도구가 어떤 오브젝트들이 한 애플리케이션인지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Pods without a priority</source>
        <translation>우선순위가 없는 Pod</translation>
    </message>
    <message>
        <source>A Pod with a higher priority takes the place of others; without one it waits like them.</source>
        <translation>우선순위가 높은 Pod는 다른 Pod의 자리를 차지하고, 없으면 똑같이 기다립니다.</translation>
    </message>
    <message>
        <source>Service that is open to the outside</source>
        <translation>밖으로 열린 Service</translation>
    </message>
    <message>
        <source>Everything that can be reached from outside will be tried out by strangers.</source>
        <translation>밖에서 닿을 수 있는 것은 모두 낯선 이가 건드려 봅니다.</translation>
    </message>
    <message>
        <source>Set automountServiceAccountToken to false, unless the program calls the API.</source>
        <translation>프로그램이 API를 부르지 않는다면 automountServiceAccountToken을 false로 두세요.</translation>
    </message>
    <message>
        <source>Mount no token</source>
        <translation>토큰을 마운트하지 않기</translation>
    </message>
    <message>
        <source>All Pods that name no ServiceAccount get a key to the API of the cluster.</source>
        <translation>ServiceAccount를 적지 않은 모든 Pod가 클러스터 API의 열쇠를 받습니다.</translation>
    </message>
    <message>
        <source>Every container here gets a key to the API of the cluster, though it probably never calls it.</source>
        <translation>여기 모든 컨테이너가 아마 부르지도 않을 클러스터 API의 열쇠를 받습니다.</translation>
    </message>
    <message>
        <source>Key to the cluster in every container</source>
        <translation>모든 컨테이너에 있는 클러스터의 열쇠</translation>
    </message>
    <message>
        <source>Who breaks into the program can speak to the cluster in the Pod&apos;s name.</source>
        <translation>프로그램에 침입한 이가 Pod의 이름으로 클러스터에 말할 수 있습니다.</translation>
    </message>
    <message>
        <source>Volume &quot;%1&quot; names no storage, so it is an empty folder that is lost with the Pod.</source>
        <translation>볼륨 &quot;%1&quot;에 스토리지가 지정되어 있지 않아, Pod와 함께 사라지는 빈 폴더가 됩니다.</translation>
    </message>
    <message>
        <source>Say where its files are kept, or write &quot;emptyDir: {}&quot; if that is meant.</source>
        <translation>파일을 어디에 둘지 지정하거나, 그런 뜻이라면 &quot;emptyDir: {}&quot;를 쓰세요.</translation>
    </message>
    <message>
        <source>Volume with no or several kinds of storage</source>
        <translation>스토리지가 없거나 여러 가지인 볼륨</translation>
    </message>
    <message>
        <source>A volume stands for one place where files are kept. Several cannot be joined, and without any the files are gone with the Pod.</source>
        <translation>볼륨은 파일을 두는 한 곳을 나타냅니다. 여러 곳을 합칠 수 없고, 하나도 없으면 파일은 Pod와 함께 사라집니다.</translation>
    </message>
    <message>
        <source>No container mounts the volume &quot;%1&quot;.</source>
        <translation>볼륨 &quot;%1&quot;을(를) 마운트하는 컨테이너가 없습니다.</translation>
    </message>
    <message>
        <source>Add a mount where it is needed, or remove the volume.</source>
        <translation>필요한 곳에 마운트를 추가하거나, 볼륨을 제거하세요.</translation>
    </message>
    <message>
        <source>Remove the volume</source>
        <translation>볼륨 제거</translation>
    </message>
    <message>
        <source>Mount it at /%1</source>
        <translation>/%1에 마운트</translation>
    </message>
    <message>
        <source>Volume that nobody mounts</source>
        <translation>아무도 마운트하지 않는 볼륨</translation>
    </message>
    <message>
        <source>Either a mount is missing, or the Pod waits for a volume that it does not need.</source>
        <translation>마운트가 빠졌거나, Pod가 필요 없는 볼륨을 기다립니다.</translation>
    </message>
    <message>
        <source>All %1 Pods may land on the same node and fail together.</source>
        <translation>Pod %1개가 모두 같은 노드에 놓여 함께 멈출 수 있습니다.</translation>
    </message>
    <message>
        <source>Ask for different nodes with a rule about kubernetes.io/hostname.</source>
        <translation>kubernetes.io/hostname에 대한 규칙으로 서로 다른 노드를 요청하세요.</translation>
    </message>
    <message>
        <source>Spread them over the nodes where possible</source>
        <translation>가능하면 노드에 나누어 놓기</translation>
    </message>
    <message>
        <source>Each of the %1 Pods sees the folder &quot;%2&quot; of its own node.</source>
        <translation>Pod %1개가 저마다 자기 노드의 폴더 &quot;%2&quot;을(를) 봅니다.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; stays behind when the Pod moves to another node.</source>
        <translation>Pod가 다른 노드로 옮겨 가도 폴더 &quot;%1&quot;은(는) 남아 있습니다.</translation>
    </message>
    <message>
        <source>Keep the data in a PersistentVolumeClaim.</source>
        <translation>데이터를 PersistentVolumeClaim에 두세요.</translation>
    </message>
    <message>
        <source>Only one of the %1 Pods per node can have port %2; the others wait for more nodes.</source>
        <translation>Pod %1개 가운데 노드마다 하나만 포트 %2을(를) 가질 수 있고, 나머지는 노드를 더 기다립니다.</translation>
    </message>
    <message>
        <source>Let a Service lead to the Pods, or use a DaemonSet for one Pod per node.</source>
        <translation>Service가 Pod로 이어지게 하거나, 노드마다 하나씩이면 DaemonSet을 쓰세요.</translation>
    </message>
    <message>
        <source>Pods that may share one node</source>
        <translation>한 노드에 모일 수 있는 Pod</translation>
    </message>
    <message>
        <source>Several Pods help against the failure of a node only when they are on several.</source>
        <translation>Pod가 여럿이어도 여러 노드에 있어야 노드 고장에 도움이 됩니다.</translation>
    </message>
    <message>
        <source>Data that stays on one node</source>
        <translation>한 노드에 남는 데이터</translation>
    </message>
    <message>
        <source>A hostPath is a folder of one node, so data seems to vanish when a Pod starts on another one.</source>
        <translation>hostPath는 한 노드의 폴더라서, Pod가 다른 노드에서 시작하면 데이터가 사라진 것처럼 보입니다.</translation>
    </message>
    <message>
        <source>More Pods than nodes can take</source>
        <translation>노드가 받을 수 있는 것보다 많은 Pod</translation>
    </message>
    <message>
        <source>A port of the node can be given away once, and an update needs a free node too.</source>
        <translation>노드의 포트는 한 번만 내줄 수 있고, 업데이트에도 빈 노드가 필요합니다.</translation>
    </message>
    <message>
        <source>Replace it; it usually comes from copying out of a web page or a document.</source>
        <translation>바꾸세요. 보통 웹 페이지나 문서에서 복사할 때 들어옵니다.</translation>
    </message>
    <message>
        <source>Write plain characters</source>
        <translation>일반 문자로 쓰기</translation>
    </message>
    <message>
        <source>Character that only looks like a plain one</source>
        <translation>일반 문자처럼 보이기만 하는 문자</translation>
    </message>
    <message>
        <source>To YAML only the plain blank, quotes and colon mean something. Anything that looks like them becomes a part of the text, where nobody sees it.</source>
        <translation>YAML에서는 일반 공백, 따옴표, 콜론만 뜻이 있습니다. 비슷하게 보이는 문자는 아무도 알아보지 못한 채 텍스트의 일부가 됩니다.</translation>
    </message>
    <message>
        <source>A second object starts here, but there is no &quot;---&quot; line before it, so both melt into one.</source>
        <translation>여기에서 두 번째 오브젝트가 시작하지만 앞에 &quot;---&quot; 줄이 없어 둘이 하나로 합쳐집니다.</translation>
    </message>
    <message>
        <source>Put a line with &quot;---&quot; above this one.</source>
        <translation>이 줄 위에 &quot;---&quot; 줄을 넣으세요.</translation>
    </message>
    <message>
        <source>Put &quot;---&quot; above this line</source>
        <translation>이 줄 위에 &quot;---&quot; 넣기</translation>
    </message>
    <message>
        <source>Two objects without a line between them</source>
        <translation>사이에 구분 줄이 없는 두 오브젝트</translation>
    </message>
    <message>
        <source>A file can hold several objects, but only a line with three hyphens ends one of them. Without it every key stands twice.</source>
        <translation>한 파일에 여러 오브젝트를 둘 수 있지만, 하이픈 세 개로 된 줄만이 오브젝트를 끝냅니다. 이 줄이 없으면 모든 키가 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as one word and not as a setting: a key needs a colon and then a space.</source>
        <translation>&quot;%1&quot;은(는) 설정이 아니라 한 단어로 읽힙니다. 키에는 콜론과 그 뒤의 공백이 필요합니다.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;(이)라고 쓰세요.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 쓰기</translation>
    </message>
    <message>
        <source>No space behind a colon</source>
        <translation>콜론 뒤에 없는 공백</translation>
    </message>
    <message>
        <source>A colon may be a part of a word, as in nginx:1.27. Only with a space behind it does it set a key apart from its value.</source>
        <translation>콜론은 nginx:1.27처럼 단어의 일부일 수 있습니다. 뒤에 공백이 있을 때만 키와 값을 나눕니다.</translation>
    </message>
    <message>
        <source>The value %1 holds characters that mean something to YAML, so it cannot be read as a text.</source>
        <translation>값 %1에 YAML에서 뜻이 있는 문자가 있어 텍스트로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>YAML reads %1 as a mark and not as a text, so nothing is left of the value.</source>
        <translation>YAML은 %1을(를) 텍스트가 아니라 표시로 읽으므로 값이 남지 않습니다.</translation>
    </message>
    <message>
        <source>Behind a blank, &quot;#&quot; begins a comment, so this is no part of the value.</source>
        <translation>공백 뒤의 &quot;#&quot;은 주석을 시작하므로, 이 부분은 값에 속하지 않습니다.</translation>
    </message>
    <message>
        <source>If it belongs to the value, put the whole value in quotes; before a comment, write a blank behind the &quot;#&quot;.</source>
        <translation>값에 속한다면 값 전체를 따옴표로 묶고, 주석이라면 &quot;#&quot; 뒤에 공백을 쓰세요.</translation>
    </message>
    <message>
        <source>Value that needs quotes</source>
        <translation>따옴표가 필요한 값</translation>
    </message>
    <message>
        <source>Characters such as @ % &amp; * ! { [ &gt; | &apos; and &quot; at the beginning, a colon before a blank and a # behind one belong to YAML itself. Without quotes the value is cut or refused.</source>
        <translation>맨 앞의 @ % &amp; * ! { [ &gt; | &apos; &quot; 같은 문자와 공백 앞의 콜론, 공백 뒤의 #은 YAML 자신의 것입니다. 따옴표가 없으면 값이 잘리거나 거부됩니다.</translation>
    </message>
    <message>
        <source>This &quot;*%1&quot; stands inside the very value that &quot;&amp;%1&quot; names, so the value would have no end.</source>
        <translation>이 &quot;*%1&quot;은(는) &quot;&amp;%1&quot;이(가) 가리키는 값 안에 있어서 값이 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>Write out here what is meant.</source>
        <translation>뜻하는 값을 여기에 직접 쓰세요.</translation>
    </message>
    <message>
        <source>Close it at the end of the line</source>
        <translation>줄 끝에서 닫기</translation>
    </message>
    <message>
        <source>Quote or bracket that is never closed</source>
        <translation>닫히지 않은 따옴표나 괄호</translation>
    </message>
    <message>
        <source>Everything up to the next quote or bracket becomes part of this value, so the cluster cannot read the document.</source>
        <translation>다음 따옴표나 괄호까지 모두 이 값의 일부가 되므로 클러스터가 문서를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 is rounded up to %3.</source>
        <translation>%2의 %1은(는) 올림하여 %3입니다.</translation>
    </message>
    <message>
        <source>%1 of %2 is rounded down to %3.</source>
        <translation>%2의 %1은(는) 내림하여 %3입니다.</translation>
    </message>
    <message>
        <source>The version of Kubernetes that the files are for.</source>
        <translation>파일들이 대상으로 하는 Kubernetes 버전.</translation>
    </message>
    <message>
        <source>True when nothing exists but what these files hold; a missing target is an error then.</source>
        <translation>이 파일들에 있는 것 말고는 아무것도 없으면 true. 그러면 없는 대상은 오류입니다.</translation>
    </message>
    <message>
        <source>How loud each rule speaks.</source>
        <translation>규칙마다의 심각도.</translation>
    </message>
    <message>
        <source>Other severities for some files, by their path from here.</source>
        <translation>여기서 시작하는 경로로 고른 일부 파일의 다른 심각도.</translation>
    </message>
    <message>
        <source>Where images may come from, as their names begin.</source>
        <translation>이미지를 가져올 수 있는 곳, 이미지 이름의 앞부분.</translation>
    </message>
    <message>
        <source>What the cluster is like, where its verdict depends on it.</source>
        <translation>판정이 달라지는 클러스터의 특성.</translation>
    </message>
    <message>
        <source>The kinds of addresses that the cluster has.</source>
        <translation>클러스터에 있는 주소 종류.</translation>
    </message>
    <message>
        <source>True when the cluster gives a service account to Pods without one.</source>
        <translation>서비스 어카운트가 없는 Pod에 클러스터가 하나를 주면 true.</translation>
    </message>
    <message>
        <source>The ports of the nodes that Services may take, first and last.</source>
        <translation>Service가 쓸 수 있는 노드 포트의 처음과 끝.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>빈 값</translation>
    </message>
    <message>
        <source>a list or block</source>
        <translation>목록 또는 블록</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>다음 중 하나를 쓰세요: %1.</translation>
    </message>
    <message>
        <source>&quot;slipway explain --list&quot; shows all rules.</source>
        <translation>&quot;slipway explain --list&quot;가 모든 규칙을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Settings with names are expected here, but this is %1.</source>
        <translation>여기에는 이름이 있는 설정이 와야 하는데 %1입니다.</translation>
    </message>
    <message>
        <source>Write one &quot;name: value&quot; on each line below, with more spaces before it.</source>
        <translation>아래 줄마다 더 들여 써서 &quot;이름: 값&quot;을 하나씩 쓰세요.</translation>
    </message>
    <message>
        <source>A list is expected here, but this is %1.</source>
        <translation>여기에는 목록이 와야 하는데 %1입니다.</translation>
    </message>
    <message>
        <source>Write each entry on a line of its own behind &quot;- &quot;.</source>
        <translation>항목마다 한 줄씩 &quot;- &quot; 뒤에 쓰세요.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot; here.</source>
        <translation>여기에는 &quot;%1&quot; 설정이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false.</source>
        <translation>&quot;%1&quot;은(는) true도 false도 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version of Kubernetes that Slipway knows.</source>
        <translation>&quot;%1&quot;은(는) Slipway가 아는 Kubernetes 버전이 아닙니다.</translation>
    </message>
    <message>
        <source>Write a version from %1 to %2, in quotes.</source>
        <translation>%1부터 %2까지의 버전을 따옴표 안에 쓰세요.</translation>
    </message>
    <message>
        <source>Ask the cluster itself about what is new, with a dry run.</source>
        <translation>새로운 것은 dry run으로 클러스터에 직접 물어보세요.</translation>
    </message>
    <message>
        <source>Ask the cluster itself about fields that may be too new for it, with a dry run.</source>
        <translation>너무 새로울 수 있는 필드는 dry run으로 클러스터에 직접 물어보세요.</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 규칙은 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say how loud a rule shall speak.</source>
        <translation>&quot;%1&quot;은(는) 규칙의 심각도가 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stays an error, because a cluster refuses what it finds.</source>
        <translation>&quot;%1&quot;은(는) 오류로 남습니다. 이 규칙이 찾은 것은 클러스터가 거부하기 때문입니다.</translation>
    </message>
    <message>
        <source>Remove this line, and correct what the rule finds.</source>
        <translation>이 줄을 제거하고 규칙이 찾은 것을 고치세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names nothing below this folder.</source>
        <translation>&quot;%1&quot;은(는) 이 폴더 아래의 것을 가리키지 않습니다.</translation>
    </message>
    <message>
        <source>Write a path from here, such as tests/*.yaml; ** also stands for folders.</source>
        <translation>tests/*.yaml처럼 여기서 시작하는 경로를 쓰세요. **는 폴더도 뜻합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a registry.</source>
        <translation>&quot;%1&quot;은(는) 레지스트리 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>Write it as images do, such as registry.example.com or ghcr.io/team.</source>
        <translation>registry.example.com이나 ghcr.io/team처럼 이미지에 쓰는 대로 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no family of addresses.</source>
        <translation>&quot;%1&quot;은(는) 주소 패밀리가 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of ports.</source>
        <translation>&quot;%1&quot;은(는) 포트 범위가 아닙니다.</translation>
    </message>
    <message>
        <source>Write the first and the last port with a dash between them, such as 30000-32767.</source>
        <translation>30000-32767처럼 첫 포트와 마지막 포트를 붙임표로 이어 쓰세요.</translation>
    </message>
    <message>
        <source>Slipway knows Kubernetes up to %1 and checks for that, so what %2 added or removed is not seen.</source>
        <translation>Slipway는 Kubernetes %1까지만 알고 그것을 기준으로 검사하므로, %2에서 더해지거나 빠진 것은 보지 못합니다.</translation>
    </message>
    <message>
        <source>Slipway checks which apiVersions Kubernetes %2 has, but knows the fields of %1 only, so a field that is newer than %2 is not noticed.</source>
        <translation>Slipway는 Kubernetes %2에 어떤 apiVersion이 있는지 검사하지만 필드는 %1의 것만 알므로, %2보다 새로운 필드는 알아채지 못합니다.</translation>
    </message>
    <message>
        <source>The settings cannot be read here: %1.</source>
        <translation>여기서 설정을 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Until this is corrected, no setting of this file counts.</source>
        <translation>이것을 고칠 때까지 이 파일의 설정은 적용되지 않습니다.</translation>
    </message>
    <message>
        <source>Create the %1 &quot;%2&quot;</source>
        <comment>kind and name</comment>
        <translation>%1 &quot;%2&quot; 만들기</translation>
    </message>
    <message>
        <source>Let the Pod start without it (optional)</source>
        <translation>없어도 Pod가 시작되게 하기 (optional)</translation>
    </message>
    <message>
        <source>Keep the data in a new claim &quot;%1&quot;</source>
        <translation>데이터를 새 클레임 &quot;%1&quot;에 보관</translation>
    </message>
    <message>
        <source>Kubernetes reads YAML 1.1 only; remove the &quot;%YAML&quot; line.</source>
        <translation>Kubernetes는 YAML 1.1만 읽습니다. &quot;%YAML&quot; 줄을 제거하세요.</translation>
    </message>
    <message>
        <source>Type a version</source>
        <translation>버전 직접 입력</translation>
    </message>
    <message>
        <source>Which version of %1? Letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;, but not &quot;latest&quot;.</source>
        <translation>%1의 어느 버전을 쓸까요? 글자, 숫자, &quot;.&quot;, &quot;_&quot;, &quot;-&quot;를 쓸 수 있지만 &quot;latest&quot;는 안 됩니다.</translation>
    </message>
    <message>
        <source>Change %1 to what the volume offers</source>
        <translation>%1을(를) 볼륨이 제공하는 값으로 바꾸기</translation>
    </message>
    <message>
        <source>Add the ports of %1</source>
        <translation>%1의 포트 추가</translation>
    </message>
    <message>
        <source>Remove it, since Secret &quot;%1&quot; is mounted as files too</source>
        <translation>Secret &quot;%1&quot;이(가) 파일로도 마운트되어 있으므로 제거</translation>
    </message>
    <message>
        <source>Mount Secret &quot;%1&quot; as files at %2 instead</source>
        <translation>대신 Secret &quot;%1&quot;을(를) %2에 파일로 마운트</translation>
    </message>
    <message>
        <source>Which image does the container run? Write it with its version.</source>
        <translation>컨테이너가 어떤 이미지를 실행하나요? 버전까지 쓰세요.</translation>
    </message>
    <message>
        <source>Which name? Small letters, digits and hyphens.</source>
        <translation>이름이 무엇인가요? 소문자, 숫자, 하이픈을 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Add a template with a container</source>
        <translation>컨테이너가 있는 템플릿 추가</translation>
    </message>
    <message>
        <source>Add a container</source>
        <translation>컨테이너 추가</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>이름 직접 입력</translation>
    </message>
    <message>
        <source>Call it &quot;%1&quot;</source>
        <translation>이름을 &quot;%1&quot;(으)로 하기</translation>
    </message>
    <message>
        <source>Send everything to Service &quot;%1&quot;</source>
        <translation>모든 요청을 Service &quot;%1&quot;(으)로 보내기</translation>
    </message>
    <message>
        <source>Type an image</source>
        <translation>이미지 직접 입력</translation>
    </message>
    <message>
        <source>Type a path</source>
        <translation>경로 직접 입력</translation>
    </message>
    <message>
        <source>Where in the container do the files appear?</source>
        <translation>파일이 컨테이너의 어느 경로에 보이나요?</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>번호 직접 입력</translation>
    </message>
    <message>
        <source>Which port? A number from 1 to 65535.</source>
        <translation>어느 포트인가요? 1부터 65535까지의 숫자입니다.</translation>
    </message>
    <message>
        <source>Type a host</source>
        <translation>호스트 직접 입력</translation>
    </message>
    <message>
        <source>Which host does the Service stand for?</source>
        <translation>Service가 어떤 호스트를 나타내나요?</translation>
    </message>
    <message>
        <source>The SELinux type &quot;%1&quot; is none of those that containers may have.</source>
        <translation>SELinux 유형 &quot;%1&quot;은(는) 컨테이너가 가질 수 있는 유형이 아닙니다.</translation>
    </message>
    <message>
        <source>The SELinux %1 is set to &quot;%2&quot;.</source>
        <comment>user or role, and its value</comment>
        <translation>SELinux의 %1이(가) &quot;%2&quot;(으)로 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>The container sees all of /proc (procMount is %1).</source>
        <translation>컨테이너가 /proc 전체를 봅니다(procMount가 %1).</translation>
    </message>
    <message>
        <source>Give port %1 of container &quot;%2&quot; the name &quot;%3&quot;</source>
        <translation>컨테이너 &quot;%2&quot;의 포트 %1에 이름 &quot;%3&quot; 붙이기</translation>
    </message>
    <message>
        <source>Declare the port &quot;%1&quot; in container &quot;%2&quot;</source>
        <translation>컨테이너 &quot;%2&quot;에 포트 &quot;%1&quot; 선언</translation>
    </message>
    <message>
        <source>On which port does the program listen? A number from 1 to 65535.</source>
        <translation>프로그램이 어느 포트에서 기다리나요? 1부터 65535까지의 숫자입니다.</translation>
    </message>
    <message>
        <source>Declare port %1 in container &quot;%2&quot;</source>
        <translation>컨테이너 &quot;%2&quot;에 포트 %1 선언</translation>
    </message>
    <message>
        <source>Rule of a custom kind that does not hold</source>
        <translation>지켜지지 않은 사용자 정의 종류의 규칙</translation>
    </message>
    <message>
        <source>The CustomResourceDefinition of this kind has rules written in CEL (x-kubernetes-validations). The cluster works them out for every object that is created, and refuses the object where one does not hold.</source>
        <translation>이 종류의 CustomResourceDefinition에는 CEL로 쓴 규칙(x-kubernetes-validations)이 있습니다. 클러스터는 오브젝트를 만들 때마다 이 규칙을 계산하고, 하나라도 맞지 않으면 오브젝트를 거부합니다.</translation>
    </message>
    <message>
        <source>A text in this rule does not end, or has an escape that CEL does not know: &quot;%1&quot;.</source>
        <translation>이 규칙의 텍스트가 끝나지 않거나 CEL이 모르는 이스케이프가 있습니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This rule has a number that is too big for CEL: &quot;%1&quot;.</source>
        <translation>이 규칙에는 CEL이 다룰 수 없을 만큼 큰 숫자가 있습니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>CEL keeps a word for itself that this rule uses as a name: &quot;%1&quot;.</source>
        <translation>이 규칙이 이름으로 쓴 단어는 CEL의 예약어입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The variable of a macro must be a simple name: &quot;%1&quot;.</source>
        <translation>매크로의 변수는 단순한 이름이어야 합니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>In has() a field of something must be named, as in has(self.size): &quot;%1&quot;.</source>
        <translation>has()에는 has(self.size)처럼 무언가의 필드를 써야 합니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This rule is no expression in CEL, because it ends too early.</source>
        <translation>이 규칙은 너무 일찍 끝나서 CEL 식이 아닙니다.</translation>
    </message>
    <message>
        <source>This rule is no expression in CEL, because something else has to stand here: &quot;%1&quot;.</source>
        <translation>여기에 다른 것이 와야 하므로 이 규칙은 CEL 식이 아닙니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Correct the expression. The cluster takes no definition with a rule that it cannot read.</source>
        <translation>식을 고치세요. 클러스터는 읽을 수 없는 규칙이 있는 정의를 받지 않습니다.</translation>
    </message>
    <message>
        <source>Write $$(%1) for the text itself</source>
        <translation>글자 그대로 쓰도록 $$(%1)(으)로 쓰기</translation>
    </message>
    <message>
        <source>Make it a %1</source>
        <translation>%1(으)로 만들기</translation>
    </message>
    <message>
        <source>Create it for the Pods of %1</source>
        <translation>%1의 Pod를 위해 만들기</translation>
    </message>
    <message>
        <source>Give port %1 of the Service the name &quot;%2&quot;</source>
        <translation>Service의 포트 %1에 이름 &quot;%2&quot; 붙이기</translation>
    </message>
    <message>
        <source>Add the port &quot;%1&quot; to the Service</source>
        <translation>Service에 포트 &quot;%1&quot; 추가</translation>
    </message>
    <message>
        <source>Which number has the port? A number from 1 to 65535.</source>
        <translation>포트 번호가 무엇인가요? 1부터 65535까지의 숫자입니다.</translation>
    </message>
    <message>
        <source>Add port %1 to the Service</source>
        <translation>Service에 포트 %1 추가</translation>
    </message>
    <message>
        <source>Split it into its words</source>
        <translation>단어로 나누기</translation>
    </message>
    <message>
        <source>Let a shell read the line</source>
        <translation>셸이 이 줄을 읽게 하기</translation>
    </message>
    <message>
        <source>Rename it to &quot;%1&quot;, and mount it so in container &quot;%2&quot;</source>
        <translation>이름을 &quot;%1&quot;(으)로 바꾸고 컨테이너 &quot;%2&quot;에서도 그렇게 마운트하기</translation>
    </message>
    <message>
        <source>Make it a Job</source>
        <translation>Job으로 만들기</translation>
    </message>
    <message>
        <source>Make it a %1 (%2)</source>
        <translation>%1(%2)(으)로 만들기</translation>
    </message>
    <message>
        <source>This budget says neither how many Pods must stay nor how many may go, and then none may be moved.</source>
        <translation>이 예산은 남아야 하는 Pod 수도 빠져도 되는 Pod 수도 지정하지 않아서, 어떤 Pod도 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>Write either minAvailable or maxUnavailable, for example &quot;maxUnavailable: 1&quot;.</source>
        <translation>minAvailable이나 maxUnavailable 중 하나를 쓰세요. 예: &quot;maxUnavailable: 1&quot;.</translation>
    </message>
    <message>
        <source>Budget with two numbers or none</source>
        <translation>수가 둘이거나 없는 예산</translation>
    </message>
    <message>
        <source>Mount it only for reading</source>
        <translation>읽기 전용으로만 마운트하기</translation>
    </message>
    <message>
        <source>%1 Pods need a volume of their own each, but fewer PersistentVolumes in your files fit this claim: %2.</source>
        <translation>Pod %1개가 각각 자기 볼륨이 필요한데, 파일에서 이 클레임에 맞는 PersistentVolume은 그보다 적습니다: %2개.</translation>
    </message>
    <message>
        <source>Add PersistentVolumes, or lower replicas.</source>
        <translation>PersistentVolume을 더하거나 replicas를 낮추세요.</translation>
    </message>
    <message>
        <source>Write %1 (%2 bytes)</source>
        <translation>%1(으)로 쓰기 (%2바이트)</translation>
    </message>
    <message>
        <source>Add a readinessProbe on the Service&apos;s port (%1)</source>
        <translation>Service의 포트에 readinessProbe 추가 (%1)</translation>
    </message>
    <message>
        <source>Add the key &quot;%1&quot; to %2</source>
        <translation>%2에 키 &quot;%1&quot; 추가</translation>
    </message>
    <message>
        <source>That is normal if it is created elsewhere; otherwise visitors get no certificate.</source>
        <translation>다른 곳에서 만든다면 괜찮습니다. 아니라면 방문자가 인증서를 받지 못합니다.</translation>
    </message>
    <message>
        <source>That is normal if it is created elsewhere; otherwise images cannot be pulled.</source>
        <translation>다른 곳에서 만든다면 괜찮습니다. 아니라면 이미지를 받을 수 없습니다.</translation>
    </message>
    <message>
        <source>Make it a StatefulSet, each Pod with a claim of its own</source>
        <translation>Pod마다 자기 클레임을 갖는 StatefulSet으로 만들기</translation>
    </message>
    <message>
        <source>&quot;serviceAccount&quot; is the old name of the field.</source>
        <translation>&quot;serviceAccount&quot;는 이 필드의 옛 이름입니다.</translation>
    </message>
    <message>
        <source>Use &quot;serviceAccountName&quot;, which means the same.</source>
        <translation>뜻이 같은 &quot;serviceAccountName&quot;을 쓰세요.</translation>
    </message>
    <message>
        <source>The containers start one after the other and may take %1 s by their probes, but the update is declared failed after %2 s without progress.</source>
        <translation>컨테이너가 차례로 시작하므로 프로브에 따르면 %1초까지 걸릴 수 있는데, 업데이트는 %2초 동안 진전이 없으면 실패로 판정됩니다.</translation>
    </message>
    <message>
        <source>Starting may take %1 s until the startup probe gives up, but the update is declared failed after %2 s without progress.</source>
        <translation>startup 프로브가 포기할 때까지 시작에 %1초가 걸릴 수 있는데, 업데이트는 %2초 동안 진전이 없으면 실패로 판정됩니다.</translation>
    </message>
    <message>
        <source>A Pod is ready after %1 s at the earliest, by its readiness probe, but the update is declared failed after %2 s without progress.</source>
        <translation>readiness 프로브에 따르면 Pod는 빨라야 %1초 뒤에 준비되는데, 업데이트는 %2초 동안 진전이 없으면 실패로 판정됩니다.</translation>
    </message>
    <message>
        <source>Remove this, or move it to the line of the finding or right above that line.</source>
        <translation>이것을 제거하거나, 문제가 있는 줄이나 그 바로 윗줄로 옮기세요.</translation>
    </message>
    <message>
        <source>It is not said which rule is switched off.</source>
        <translation>어떤 규칙을 끄는지 쓰여 있지 않습니다.</translation>
    </message>
    <message>
        <source>Write the id that stands behind the finding, and then the reason.</source>
        <translation>문제 뒤에 있는 id를 쓰고, 이어서 이유를 쓰세요.</translation>
    </message>
    <message>
        <source>Put both together under the first &quot;%1&quot;</source>
        <translation>첫 번째 &quot;%1&quot; 아래에 둘을 합치기</translation>
    </message>
    <message>
        <source>Kubernetes reads &quot;%1&quot; as %2, but other programs may take it for a word.</source>
        <translation>쿠버네티스는 &quot;%1&quot;을(를) %2(으)로 읽지만, 다른 프로그램은 단어로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>%1(으)로 쓰세요.</translation>
    </message>
    <message>
        <source>Use an empty folder</source>
        <translation>빈 폴더 쓰기</translation>
    </message>
    <message>
        <source>Use the files of ConfigMap &quot;%1&quot;</source>
        <translation>ConfigMap &quot;%1&quot;의 파일 쓰기</translation>
    </message>
    <message>
        <source>Use the files of Secret &quot;%1&quot;</source>
        <translation>Secret &quot;%1&quot;의 파일 쓰기</translation>
    </message>
    <message>
        <source>Use the claim &quot;%1&quot;</source>
        <translation>클레임 &quot;%1&quot; 쓰기</translation>
    </message>
    <message>
        <source>Change apiVersion to %1, and what is written otherwise there</source>
        <translation>apiVersion을 %1(으)로 바꾸고, 그 버전에서 다르게 쓰는 것도 바꾸기</translation>
    </message>
    <message>
        <source>The annotation &quot;%1&quot; must hold a whole number, and it is empty.</source>
        <translation>어노테이션 &quot;%1&quot;에는 정수가 있어야 하는데 비어 있습니다.</translation>
    </message>
    <message>
        <source>The annotation &quot;%1&quot; must hold a whole number, and &quot;%2&quot; is none.</source>
        <translation>어노테이션 &quot;%1&quot;에는 정수가 있어야 하는데 &quot;%2&quot;은(는) 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>Remove the annotation; it is left over from an old cluster.</source>
        <translation>어노테이션을 지우세요. 예전 클러스터에서 남은 것입니다.</translation>
    </message>
    <message>
        <source>Annotation that must be a number</source>
        <translation>숫자여야 하는 어노테이션</translation>
    </message>
    <message>
        <source>The cluster makes a field of this annotation while it reads the object. When that fails it refuses the whole object, before it checks anything else.</source>
        <translation>클러스터는 오브젝트를 읽으면서 이 어노테이션을 필드로 바꿉니다. 그것이 실패하면 다른 것을 검사하기도 전에 오브젝트 전체를 거부합니다.</translation>
    </message>
    <message>
        <source>There is no variable &quot;%1&quot; for this rule.</source>
        <translation>이 규칙에는 &quot;%1&quot;(이)라는 변수가 없습니다.</translation>
    </message>
    <message>
        <source>This rule reads a field &quot;%1&quot; where the definition declares none of that name.</source>
        <translation>이 규칙은 필드 &quot;%1&quot;을(를) 읽지만, 정의에는 그 자리에 그런 이름의 필드가 없습니다.</translation>
    </message>
    <message>
        <source>This rule reads a field &quot;%1&quot; of a value of the type %2, which has no fields.</source>
        <translation>이 규칙은 타입이 %2인 값의 필드 &quot;%1&quot;을(를) 읽지만, 그 타입에는 필드가 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not work with the types that this rule gives it: %2.</source>
        <translation>&quot;%1&quot;은(는) 이 규칙이 넘기는 타입에 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes through lists and maps, but this rule lets it go through a value of the type %2.</source>
        <translation>&quot;%1&quot;은(는) list와 map을 차례로 보는 것인데, 이 규칙은 타입이 %2인 값에 씁니다.</translation>
    </message>
    <message>
        <source>A list or map in this rule holds values of different types: %1.</source>
        <translation>이 규칙의 list나 map에 서로 다른 타입의 값이 들어 있습니다: %1.</translation>
    </message>
    <message>
        <source>A rule has to give true or false, but this one gives a value of the type %1.</source>
        <translation>규칙의 결과는 true나 false여야 하는데, 이 규칙의 결과는 타입이 %1입니다.</translation>
    </message>
    <message>
        <source>A message has to be a text, but this expression gives a value of the type %1.</source>
        <translation>메시지는 텍스트여야 하는데, 이 식의 결과는 타입이 %1입니다.</translation>
    </message>
    <message>
        <source>Write &quot;self&quot; for the value that the rule is about, and put texts in quotes.</source>
        <translation>규칙이 다루는 값은 &quot;self&quot;로 쓰고, 텍스트는 따옴표로 묶으세요.</translation>
    </message>
    <message>
        <source>Declare the field under &quot;properties&quot;, or read one that is declared.</source>
        <translation>&quot;properties&quot; 아래에 그 필드를 선언하거나, 선언된 필드를 읽으세요.</translation>
    </message>
    <message>
        <source>Perhaps &quot;%1&quot; is meant.</source>
        <translation>&quot;%1&quot;을(를) 뜻한 것 같습니다.</translation>
    </message>
    <message>
        <source>Correct the expression, or the types that the definition declares.</source>
        <translation>식을 고치거나, 정의에 선언한 타입을 고치세요.</translation>
    </message>
    <message>
        <source>Rule of a definition that the cluster refuses</source>
        <translation>클러스터가 거부하는 정의의 규칙</translation>
    </message>
    <message>
        <source>Rules in a CustomResourceDefinition (x-kubernetes-validations) are written in CEL, the Common Expression Language. The cluster reads them when the definition is created, and refuses the whole definition where one cannot be read or does not go with the types that the definition declares.</source>
        <translation>CustomResourceDefinition의 규칙(x-kubernetes-validations)은 CEL(Common Expression Language)로 씁니다. 클러스터는 정의를 만들 때 이 규칙을 읽고, 읽을 수 없거나 정의에 선언된 타입과 맞지 않는 것이 있으면 정의 전체를 거부합니다.</translation>
    </message>
    <message>
        <source>Write it below one of these, which have such a field: %1.</source>
        <translation>이 필드가 있는 다음 중 하나의 아래에 쓰세요: %1.</translation>
    </message>
    <message>
        <source>Write &quot;name: %1&quot;, and the value behind &quot;value:&quot; in the next line.</source>
        <translation>&quot;name: %1&quot;이라고 쓰고, 값은 다음 줄의 &quot;value:&quot; 뒤에 쓰세요.</translation>
    </message>
    <message>
        <source>Write it as name and value</source>
        <translation>이름과 값으로 나누어 쓰기</translation>
    </message>
    <message>
        <source>Move it to resources.%1</source>
        <translation>resources.%1(으)로 옮기기</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a label, and in this selector labels stand below &quot;matchLabels&quot;.</source>
        <translation>&quot;%1&quot;은(는) 레이블이며, 이 selector에서 레이블은 &quot;matchLabels&quot; 아래에 씁니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a field of &quot;%2&quot;, and that line is missing above it.</source>
        <translation>&quot;%1&quot;은(는) &quot;%2&quot;의 필드인데, 그 위에 &quot;%2&quot; 줄이 없습니다.</translation>
    </message>
    <message>
        <source>Put it below a line &quot;%1:&quot;.</source>
        <translation>&quot;%1:&quot; 줄 아래에 넣으세요.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; above it</source>
        <translation>그 위에 &quot;%1&quot; 쓰기</translation>
    </message>
    <message>
        <source>Write a blank behind each dash: &quot;- &quot; begins an entry.</source>
        <translation>대시마다 뒤에 공백을 쓰세요. 항목은 &quot;- &quot;로 시작합니다.</translation>
    </message>
    <message>
        <source>Put a blank behind each dash</source>
        <translation>대시마다 뒤에 공백 넣기</translation>
    </message>
    <message>
        <source>Write each as an entry that begins with &quot;- name:&quot;.</source>
        <translation>각각을 &quot;- name:&quot;으로 시작하는 항목으로 쓰세요.</translation>
    </message>
    <message>
        <source>Make each an entry with its name</source>
        <translation>각각을 이름이 있는 항목으로 만들기</translation>
    </message>
    <message>
        <source>A start that takes longer than %1 s is killed by liveness (%1 s wait, then the first test that fails), at the latest after %2 s.</source>
        <translation>시작이 %1초보다 오래 걸리면 liveness가 종료시킵니다(%1초 기다린 뒤 처음 실패하는 검사). 늦어도 %2초 뒤입니다.</translation>
    </message>
    <message>
        <source>An %1 belongs to the whole cluster and to no Namespace, so this line has no effect.</source>
        <translation>%1은(는) 어느 Namespace도 아닌 클러스터 전체에 속하므로 이 줄은 효과가 없습니다.</translation>
    </message>
    <message>
        <source>Make it an %1 (%2)</source>
        <translation>%1(%2)(으)로 만들기</translation>
    </message>
    <message>
        <source>This is a file for Docker Compose, which Kubernetes does not understand.</source>
        <translation>이것은 Docker Compose용 파일이며, Kubernetes는 이 파일을 이해하지 못합니다.</translation>
    </message>
    <message>
        <source>Describe each program by a Deployment, and by a Service where others call it.</source>
        <translation>프로그램마다 Deployment로 설명하고, 다른 프로그램이 호출하면 Service도 쓰세요.</translation>
    </message>
    <message>
        <source>Remove &quot;clusterIP&quot; and &quot;clusterIPs&quot;</source>
        <translation>&quot;clusterIP&quot;와 &quot;clusterIPs&quot; 제거</translation>
    </message>
    <message>
        <source>A Service of type ExternalName selects no Pods.</source>
        <translation>유형이 ExternalName인 Service는 Pod를 선택하지 않습니다.</translation>
    </message>
    <message>
        <source>Remove the selector, or use another type to reach Pods.</source>
        <translation>selector를 제거하거나, Pod에 연결하려면 다른 유형을 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address, and the DNS takes an externalName for a host name.</source>
        <translation>&quot;%1&quot;은(는) 주소인데, DNS는 externalName을 호스트 이름으로 여깁니다.</translation>
    </message>
    <message>
        <source>Use a Service without a selector, and an EndpointSlice with the address.</source>
        <translation>selector가 없는 Service와 그 주소가 있는 EndpointSlice를 쓰세요.</translation>
    </message>
    <message>
        <source>Finalizer without a domain</source>
        <translation>도메인이 없는 finalizer</translation>
    </message>
    <message>
        <source>An object stays until every finalizer is taken off. Where two programs use the same short name, one takes off what the other still needs.</source>
        <translation>오브젝트는 모든 finalizer가 제거될 때까지 남아 있습니다. 두 프로그램이 같은 짧은 이름을 쓰면 한쪽이 다른 쪽에 아직 필요한 것을 제거하게 됩니다.</translation>
    </message>
    <message>
        <source>This file is not followed: its folder also holds %1, and only that one counts.</source>
        <translation>이 파일은 따르지 않습니다. 같은 폴더에 %1이(가) 있고, 그 파일만 적용됩니다.</translation>
    </message>
    <message>
        <source>Write what you need of it into %1, then delete this file.</source>
        <translation>필요한 내용을 %1에 적은 다음 이 파일을 삭제하세요.</translation>
    </message>
    <message>
        <source>Write its fields in the lines below, indented: %1.</source>
        <translation>아래 줄에 들여써서 필드를 쓰세요: %1.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; here.</source>
        <translation>여기에 &quot;%1&quot;을(를) 쓰세요.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; in the line below, indented.</source>
        <translation>아래 줄에 들여써서 &quot;%1&quot;을(를) 쓰세요.</translation>
    </message>
    <message>
        <source>An entry of &quot;%1&quot; must be %2, but here it is %3.</source>
        <translation>&quot;%1&quot;의 항목은 %2(이)어야 하지만 여기서는 %3입니다.</translation>
    </message>
    <message>
        <source>Write it without the blank: %1.</source>
        <translation>공백 없이 쓰세요: %1.</translation>
    </message>
    <message>
        <source>A comma is missing before this entry, so nothing behind it can be read.</source>
        <translation>이 항목 앞에 쉼표가 없어서, 그 뒤는 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Put a comma behind the entry before this one.</source>
        <translation>바로 앞 항목 뒤에 쉼표를 넣으세요.</translation>
    </message>
    <message>
        <source>Put a comma between the two</source>
        <translation>둘 사이에 쉼표 넣기</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a key with a value nor an entry of a list.</source>
        <translation>&quot;%1&quot;은(는) 값이 있는 키도 아니고 목록의 항목도 아닙니다.</translation>
    </message>
    <message>
        <source>Remove the line, or write what it belongs to.</source>
        <translation>줄을 제거하거나, 그것이 속하는 것을 쓰세요.</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>줄 제거</translation>
    </message>
</context>
<context>
    <name>slipway::RunPanel</name>
    <message>
        <source>Documents left out because they cannot be read yet: %1.</source>
        <translation>아직 읽을 수 없어 뺀 문서: %1.</translation>
    </message>
    <message>
        <source>Cluster and timeline</source>
        <translation>클러스터와 타임라인</translation>
    </message>
    <message>
        <source>Nothing to run yet</source>
        <translation>아직 실행할 것이 없습니다</translation>
    </message>
    <message>
        <source>Open or add a Deployment, StatefulSet, DaemonSet, Job or Pod: here you then see what a cluster does with it.</source>
        <translation>Deployment, StatefulSet, DaemonSet, Job, Pod 중 하나를 열거나 추가하세요. 그러면 클러스터가 그것으로 무엇을 하는지 여기에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Not simulated: %1.</source>
        <translation>시뮬레이션하지 않음: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be played with it.</source>
        <translation>이 워크로드로는 &quot;%1&quot; 시나리오를 재생할 수 없습니다.</translation>
    </message>
    <message>
        <source>Save Scenario</source>
        <translation>시나리오 저장</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml *.yml)</source>
        <translation>시나리오 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open Scenario File</source>
        <translation>시나리오 파일 열기</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1을(를) 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <comment>file</comment>
        <translation>%1, %2행 %3열: %4</translation>
    </message>
    <message>
        <source>Played as %1 says, with its own assumptions. Choose a scenario above to leave it.</source>
        <translation>%1에 적힌 대로, 그 파일의 가정으로 재생합니다. 위에서 시나리오를 고르면 벗어납니다.</translation>
    </message>
    <message>
        <source>… %1?</source>
        <extracomment>a choice behind &quot;What if&quot;: &quot;... somebody deletes a pod?&quot;</extracomment>
        <translation>… %1?</translation>
    </message>
    <message>
        <source>… the knobs on the right were turned from here on?</source>
        <translation>… 여기서부터 오른쪽 조절값대로 바뀐다면?</translation>
    </message>
    <message>
        <source>the knobs are turned</source>
        <translation>조절값이 바뀐다면</translation>
    </message>
    <message>
        <source>Nothing else goes another way until the end.</source>
        <translation>끝까지 달라지는 것이 더 없습니다.</translation>
    </message>
    <message>
        <source>Nothing goes another way with %1, which is shown. Elsewhere: %2</source>
        <translation>지금 보이는 %1에서는 달라지는 것이 없습니다. 다른 곳: %2</translation>
    </message>
    <message>
        <source>With %1, which is shown: %2 Elsewhere the runs part at %3 s already, with %4.</source>
        <extracomment>%1 an object, %2 a sentence, %3 a moment in seconds, %4 another object</extracomment>
        <translation>지금 보이는 %1의 경우: %2 다른 곳에서는 이미 %3초에 %4에서 두 실행이 갈라집니다.</translation>
    </message>
    <message>
        <source>the whole run</source>
        <translation>실행 전체</translation>
    </message>
</context>
<context>
    <name>slipway::Schedule</name>
    <message>
        <source>minute</source>
        <translation>분</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>시</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>일</translation>
    </message>
    <message>
        <source>month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number for the %2.</source>
        <extracomment>%2 is a part of a schedule such as &quot;hour&quot;.</extracomment>
        <translation>&quot;%1&quot;은(는) %2에 쓸 수 있는 수가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is outside of %3 to %4 for the %2.</source>
        <extracomment>%2 is a part of a schedule such as &quot;hour&quot;.</extracomment>
        <translation>%1은(는) %2에 쓸 수 있는 범위인 %3~%4을(를) 벗어납니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has too many hyphens.</source>
        <translation>&quot;%1&quot;에 하이픈이 너무 많습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has too many slashes.</source>
        <translation>&quot;%1&quot;에 슬래시가 너무 많습니다.</translation>
    </message>
    <message>
        <source>The step behind the slash of &quot;%1&quot; must be 1 or more.</source>
        <translation>&quot;%1&quot;의 슬래시 뒤에 있는 간격은 1 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins.</source>
        <translation>&quot;%1&quot;의 끝이 시작보다 앞에 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of time such as 1h30m.</source>
        <translation>&quot;%1&quot;은(는) 1h30m 같은 시간 길이가 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known name; there are @hourly, @daily, @weekly, @monthly, @yearly and &quot;@every 1h30m&quot;.</source>
        <translation>&quot;%1&quot;은(는) 알려진 이름이 아닙니다. @hourly, @daily, @weekly, @monthly, @yearly, &quot;@every 1h30m&quot;이 있습니다.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>비어 있습니다.</translation>
    </message>
    <message>
        <source>A time zone cannot stand in the schedule; write it as &quot;timeZone&quot;.</source>
        <translation>일정 안에는 시간대를 쓸 수 없습니다. &quot;timeZone&quot;에 쓰세요.</translation>
    </message>
    <message>
        <source>It needs five parts and has %1. They are minute, hour, day of the month, month and day of the week.</source>
        <translation>다섯 부분이 필요한데 %1개가 있습니다. 분, 시, 일, 월, 요일입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means another zone on each machine.</source>
        <translation>&quot;%1&quot;은(는) 컴퓨터마다 다른 시간대를 뜻합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone of the IANA database.</source>
        <translation>&quot;%1&quot;은(는) IANA 데이터베이스에 있는 시간대가 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than any %2, so it only ever means %3.</source>
        <extracomment>%1 is a part of a schedule such as &quot;*/90&quot;, %2 its meaning such as &quot;minute&quot;, %3 a number.</extracomment>
        <translation>&quot;%1&quot;의 간격은 %2의 범위보다 커서 언제나 %3만 뜻합니다.</translation>
    </message>
    <message>
        <source>Day of the month and day of the week are both set, so it runs on days that match either of them.</source>
        <translation>날짜와 요일이 모두 지정되어 있어 둘 중 하나라도 맞는 날에 실행됩니다.</translation>
    </message>
</context>
<context>
    <name>slipway::SecondReader</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <comment>what stands at a place of a manifest</comment>
        <translation>
            <numerusform>키 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>what stands at a place of a manifest</comment>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Slipway reads %1 and the other reads %2.</source>
        <translation>Slipway는 %1(으)로, 다른 쪽은 %2(으)로 읽습니다.</translation>
    </message>
    <message>
        <source>At %1 Slipway reads %2 and the other reads %3.</source>
        <translation>%1에서 Slipway는 %2(으)로, 다른 쪽은 %3(으)로 읽습니다.</translation>
    </message>
    <message>
        <source>Nothing was exported: two YAML readers disagree about document %1, so other tools may read it differently from a cluster.</source>
        <translation>내보내지 않았습니다. 두 YAML 판독기가 문서 %1을(를) 다르게 읽으므로, 다른 도구가 클러스터와 다르게 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was exported: two YAML readers disagree about document %1 (%2), so other tools may read it differently from a cluster.</source>
        <translation>내보내지 않았습니다. 두 YAML 판독기가 문서 %1(%2)을 다르게 읽으므로, 다른 도구가 클러스터와 다르게 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Write this place in a plainer way, for example in double quotes on one line.</source>
        <translation>이 부분을 더 단순하게, 예를 들어 한 줄에 큰따옴표로 쓰세요.</translation>
    </message>
    <message>
        <source>Nothing was exported: a second, independent YAML reader cannot read line %1 (%2), so other tools may not either.</source>
        <translation>내보내지 않았습니다. 독립된 두 번째 YAML 판독기가 %1번째 줄을 읽지 못하므로(%2), 다른 도구도 읽지 못할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was exported: two YAML readers disagree about where documents end. Slipway finds %1 of them, the other %2.</source>
        <translation>내보내지 않았습니다. 두 YAML 판독기가 문서의 끝을 다르게 봅니다. Slipway는 %1개, 다른 쪽은 %2개를 찾았습니다.</translation>
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
    <message>
        <source>In the YAML: %1</source>
        <extracomment>%1 is a command of the text editor, &quot;Move Lines Up&quot;</extracomment>
        <translation>YAML에서: %1</translation>
    </message>
</context>
<context>
    <name>slipway::SnippetView</name>
    <message>
        <source>Manifest, read only</source>
        <translation>매니페스트, 읽기 전용</translation>
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
        <translation>문제 목록을 보여 줍니다</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>검사 중…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hint(s)</source>
        <comment>%1 is the number of problems</comment>
        <translation>
            <numerusform>%1, 힌트 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::Targets</name>
    <message>
        <source>key of %1</source>
        <translation>%1의 키</translation>
    </message>
    <message>
        <source>port %1 of %2</source>
        <translation>%2의 포트 %1</translation>
    </message>
    <message>
        <source>port of %1</source>
        <translation>%1의 포트</translation>
    </message>
    <message>
        <source>volume of this pod</source>
        <translation>이 Pod의 볼륨</translation>
    </message>
    <message>
        <source>claim made from a template</source>
        <translation>템플릿으로 만든 클레임</translation>
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
        <translation>프로브와 제한이 있는 Deployment와 그 Pod를 찾는 Service.</translation>
    </message>
    <message>
        <source>Web server with an address</source>
        <translation>주소가 있는 웹 서버</translation>
    </message>
    <message>
        <source>The web server behind an Ingress with its host name, and its settings in a ConfigMap.</source>
        <translation>호스트 이름을 가진 Ingress 뒤의 웹 서버. 설정은 ConfigMap에 있습니다.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>작업자</translation>
    </message>
    <message>
        <source>A Deployment without a Service that ends its work before it stops.</source>
        <translation>Service가 없는 Deployment. 멈추기 전에 하던 일을 끝냅니다.</translation>
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
        <translation>Pod가 이름과 디스크를 지키는 StatefulSet. 비밀번호는 Secret에 있습니다.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>상점</translation>
    </message>
    <message>
        <source>A whole application in several files: frontend, API, Ingress, settings, password and disk.</source>
        <translation>여러 파일로 된 전체 애플리케이션. 프론트엔드, API, Ingress, 설정, 비밀번호, 디스크.</translation>
    </message>
</context>
<context>
    <name>slipway::TimeAxis</name>
    <message>
        <source>%1, nothing happens</source>
        <extracomment>in a long wait that is drawn narrow; %1 is its length</extracomment>
        <translation>%1, 아무 일도 없음</translation>
    </message>
</context>
<context>
    <name>slipway::TimelineModel</name>
    <message>
        <source>Pod %1 of %2</source>
        <translation>Pod %1 / %2</translation>
    </message>
    <message>
        <source>Container %1 of pod %2</source>
        <translation>Pod %2의 컨테이너 %1</translation>
    </message>
    <message>
        <source>Whether Service %1 sends new connections to pod %2</source>
        <translation>Service %1이(가) 새 연결을 Pod %2에 보내는지 여부</translation>
    </message>
    <message>
        <source>%1 passed at %2</source>
        <translation>%2에 %1 통과</translation>
    </message>
    <message>
        <source>%1 failed at %2</source>
        <translation>%2에 %1 실패</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2 동안 %1</translation>
    </message>
    <message>
        <source>%1 for %2 (%3)</source>
        <translation>%2 동안 %1 (%3)</translation>
    </message>
</context>
<context>
    <name>slipway::ToggleEditor</name>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
</context>
<context>
    <name>slipway::TransportBar</name>
    <message>
        <source>All workloads</source>
        <translation>모든 워크로드</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>일시정지 (Space)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>재생 (Space)</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <extracomment>where the present is and where the run ends, in seconds</extracomment>
        <translation>%1초 / %2초</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>장면</translation>
    </message>
    <message>
        <source>Jump to a chapter (digits 1 to 9)</source>
        <translation>장면으로 이동 (숫자 1~9)</translation>
    </message>
    <message>
        <source>Knobs and YAML</source>
        <translation>조절 값과 YAML</translation>
    </message>
    <message>
        <source>Show or hide the knobs and the YAML</source>
        <translation>조절 값과 YAML을 보이거나 숨깁니다</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>한 단계 뒤로</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>왼쪽 화살표</translation>
    </message>
    <message>
        <source>Step to the next event</source>
        <translation>다음 이벤트로</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>오른쪽 화살표</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>끝으로</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Scenario files</source>
        <translation>시나리오 파일</translation>
    </message>
    <message>
        <source>Save scenario…</source>
        <translation>시나리오 저장…</translation>
    </message>
    <message>
        <source>Open scenario file…</source>
        <translation>시나리오 파일 열기…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>만약에</translation>
    </message>
    <message>
        <source>Try something at the shown moment, and compare</source>
        <translation>보이는 순간에 무언가를 해 보고 비교합니다</translation>
    </message>
    <message>
        <source>The workload whose pods are shown</source>
        <translation>Pod를 보여 줄 워크로드</translation>
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
    <name>slipway::WhatIf</name>
    <message>
        <source>somebody deletes a pod</source>
        <translation>누군가 Pod를 삭제한다면</translation>
    </message>
    <message>
        <source>somebody restarts the rollout</source>
        <translation>누군가 롤아웃을 다시 시작한다면</translation>
    </message>
    <message>
        <source>somebody doubles the number of pods</source>
        <translation>누군가 Pod 수를 두 배로 늘린다면</translation>
    </message>
    <message>
        <source>the node of a pod goes down</source>
        <translation>Pod가 있는 노드가 멈춘다면</translation>
    </message>
    <message>
        <source>the programs answer with errors for 30 s</source>
        <translation>프로그램이 30초 동안 오류로 답한다면</translation>
    </message>
    <message>
        <source>programs ignore SIGTERM from here on</source>
        <translation>여기서부터 프로그램이 SIGTERM을 무시한다면</translation>
    </message>
    <message>
        <source>programs crash 10 s after each start</source>
        <translation>프로그램이 시작할 때마다 10초 뒤에 비정상 종료한다면</translation>
    </message>
    <message>
        <source>no image can be pulled any more</source>
        <translation>더 이상 이미지를 가져올 수 없다면</translation>
    </message>
    <message>
        <source>nodes learn of endpoints 10 s late</source>
        <translation>노드가 엔드포인트 변경을 10초 늦게 안다면</translation>
    </message>
    <message>
        <source>one more node joins</source>
        <translation>노드가 하나 더 들어온다면</translation>
    </message>
    <message>
        <source>the last node is lost</source>
        <translation>마지막 노드를 잃는다면</translation>
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
    <message>
        <source>Select a file or an object first.</source>
        <translation>먼저 파일이나 오브젝트를 선택하세요.</translation>
    </message>
    <message>
        <source>Reset Panes</source>
        <translation>패널 초기화</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <extracomment>the menu with the commands of the text editor</extracomment>
        <translation>텍스트(&amp;X)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>언어(&amp;G)</translation>
    </message>
    <message>
        <source>Pane&amp;s</source>
        <translation>패널(&amp;S)</translation>
    </message>
</context>
<context>
    <name>slipway::YamlEdit</name>
    <message>
        <source>This change would touch the same text twice. Edit the YAML text instead.</source>
        <translation>이 변경은 같은 텍스트를 두 번 건드립니다. YAML 텍스트를 직접 고치세요.</translation>
    </message>
    <message>
        <source>The text around this place cannot be changed safely. Edit the YAML text instead.</source>
        <translation>이 자리 주변의 텍스트는 안전하게 바꿀 수 없습니다. YAML 텍스트를 직접 고치세요.</translation>
    </message>
    <message>
        <source>The way this part is written does not allow the change without changing other values too. Edit the YAML text instead.</source>
        <translation>이 부분이 쓰인 방식 때문에 다른 값까지 바꾸지 않고는 변경할 수 없습니다. YAML 텍스트를 직접 고치세요.</translation>
    </message>
    <message>
        <source>This text has the anchor &apos;&amp;%1&apos;, which is used elsewhere in the document. Replace its uses first.</source>
        <translation>이 텍스트에는 앵커 &apos;&amp;%1&apos;이(가) 있고 문서의 다른 곳에서 쓰입니다. 먼저 쓰는 곳을 바꾸세요.</translation>
    </message>
    <message>
        <source>the document</source>
        <comment>subject of a sentence in place of a quoted path</comment>
        <translation>문서</translation>
    </message>
    <message>
        <source>%1 is not a list.</source>
        <translation>%1은(는) 목록이 아닙니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has only %n entries.</source>
        <translation>
            <numerusform>%1에는 항목이 %n개뿐입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a key that can be moved.</source>
        <translation>%1은(는) 옮길 수 있는 키가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 cannot be moved into itself.</source>
        <translation>%1을(를) 자기 안으로 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 already has a key &apos;%2&apos;.</source>
        <translation>%1에 이미 &apos;%2&apos; 키가 있습니다.</translation>
    </message>
    <message>
        <source>%1 holds no keys, so nothing can be moved there.</source>
        <translation>%1에는 키가 없어서 그 안으로 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>The whole document cannot be removed this way.</source>
        <translation>문서 전체는 이 방법으로 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is not a key that can be renamed.</source>
        <translation>%1은(는) 이름을 바꿀 수 있는 키가 아닙니다.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>키에는 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>There is already a key &apos;%1&apos; beside it.</source>
        <translation>같은 자리에 이미 &apos;%1&apos; 키가 있습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be set, because the list has fewer entries.</source>
        <translation>목록의 항목 수가 더 적어서 %1을(를) 설정할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 holds a single value, so nothing can be written below it.</source>
        <translation>%1에는 값이 하나 있어서 그 아래에 아무것도 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 holds keys, not a list.</source>
        <translation>%1에는 목록이 아니라 키들이 있습니다.</translation>
    </message>
    <message>
        <source>%1 is a list, so it has no key &apos;%2&apos;.</source>
        <translation>%1은(는) 목록이므로 &apos;%2&apos; 키가 없습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a single YAML value.</source>
        <translation>&apos;%1&apos;은(는) 하나의 YAML 값이 아닙니다.</translation>
    </message>
    <message>
        <source>The text has a mistake further down, and this change may concern what stands behind it. Correct the mistake first.</source>
        <translation>텍스트의 아래쪽에 오류가 있으며, 이 변경이 그 뒤의 내용에 영향을 줄 수 있습니다. 먼저 오류를 고치세요.</translation>
    </message>
    <message>
        <source>The values here cannot be written out without changing others. Edit the YAML text instead.</source>
        <translation>여기의 값은 다른 값을 바꾸지 않고는 풀어 쓸 수 없습니다. 대신 YAML 텍스트를 편집하세요.</translation>
    </message>
    <message>
        <source>%1 is written in a way that has no form without brackets. Edit the YAML text instead.</source>
        <translation>%1은(는) 괄호 없이 쓸 수 없는 방식으로 적혀 있습니다. 대신 YAML 텍스트를 편집하세요.</translation>
    </message>
    <message>
        <source>This text holds characters, or blank lines at its end, that a text block cannot keep. Use quotes.</source>
        <translation>이 텍스트에는 텍스트 블록이 간직할 수 없는 문자나 끝의 빈 줄이 있습니다. 따옴표를 쓰세요.</translation>
    </message>
    <message>
        <source>%1 cannot hold a text block.</source>
        <translation>%1에는 텍스트 블록을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 has no block above it that it could go into.</source>
        <translation>%1 위에는 들어갈 블록이 없습니다.</translation>
    </message>
    <message>
        <source>%1 stands in no block that it could leave.</source>
        <translation>%1은(는) 벗어날 블록 안에 있지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>This text has the anchor &apos;&amp;%1&apos; and is used again in %n other place(s) of the document, which would change too. Give this place a text of its own first.</source>
        <translation>
            <numerusform>이 텍스트에는 앵커 &apos;&amp;%1&apos;이(가) 있고 문서의 다른 %n곳에서 다시 쓰이므로 그곳도 함께 바뀝니다. 먼저 이 자리에 독립된 텍스트를 주세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stands for text that is written elsewhere. Give this place a text of its own first.</source>
        <translation>%1은(는) 다른 곳에 쓰인 텍스트를 가리킵니다. 먼저 이 자리에 독립된 텍스트를 주세요.</translation>
    </message>
    <message>
        <source>There is no &apos;&amp;%1&apos; that &apos;*%1&apos; could stand for.</source>
        <translation>&apos;*%1&apos;이(가) 가리킬 &apos;&amp;%1&apos;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>%1 stands for text that is written elsewhere (&apos;*%2&apos;). Give this place a text of its own first.</source>
        <translation>%1은(는) 다른 곳에 쓰인 텍스트(&apos;*%2&apos;)를 가리킵니다. 먼저 이 자리에 독립된 텍스트를 주세요.</translation>
    </message>
    <message>
        <source>%1 comes from another mapping by &apos;&lt;&lt;&apos;. Give this place a text of its own first.</source>
        <translation>%1은(는) &apos;&lt;&lt;&apos;로 다른 매핑에서 온 것입니다. 먼저 이 자리에 독립된 텍스트를 주세요.</translation>
    </message>
</context>
<context>
    <name>slipway::YamlEditor</name>
    <message>
        <source>Edit text</source>
        <translation>텍스트 편집</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Delete text</source>
        <translation>텍스트 삭제</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>텍스트 이동</translation>
    </message>
    <message>
        <source>Toggle comment</source>
        <translation>주석 전환</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>들여쓰기</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>내어쓰기</translation>
    </message>
    <message>
        <source>Duplicate lines</source>
        <translation>줄 복제</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>줄을 아래로 이동</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>줄을 위로 이동</translation>
    </message>
    <message>
        <source>No definition of this was found in the open files.</source>
        <translation>열린 파일에서 정의를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>There is no quick fix for this line.</source>
        <translation>이 줄에 적용할 빠른 수정이 없습니다.</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 삽입</translation>
    </message>
    <message>
        <source>Kubernetes has no such field here.</source>
        <translation>여기에 올 수 있는 쿠버네티스 필드가 아닙니다.</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, 필수</translation>
    </message>
    <message>
        <source>%1, deprecated</source>
        <translation>%1, 사용 중단 예정</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>다음 중 하나: %1</translation>
    </message>
    <message>
        <source>When nothing is written: %1</source>
        <translation>쓰지 않으면: %1</translation>
    </message>
    <message>
        <source>YAML text of %1</source>
        <translation>%1의 YAML 텍스트</translation>
    </message>
    <message numerus="yes">
        <source>And %n more hint(s) here.</source>
        <translation>
            <numerusform>여기에 힌트가 %n개 더 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::YamlPanel</name>
    <message>
        <source>Close %1</source>
        <translation>%1 닫기</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>아직 저장하지 않음</translation>
    </message>
    <message>
        <source>No object</source>
        <translation>오브젝트 없음</translation>
    </message>
    <message>
        <source>This file is write-protected. Changes can be saved under another name.</source>
        <translation>이 파일은 쓰기 금지되어 있습니다. 다른 이름으로 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>This is a template: text in {{ }} is filled in by another tool, such as Helm. It is shown as it is and not checked.</source>
        <translation>템플릿입니다. {{ }} 안의 텍스트는 Helm 같은 다른 도구가 채웁니다. 있는 그대로 보여 주고 검사하지 않습니다.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>열린 파일</translation>
    </message>
    <message>
        <source>Place of the caret</source>
        <translation>커서 위치</translation>
    </message>
    <message>
        <source>No file is open. Open one, or drop it here.</source>
        <translation>열린 파일이 없습니다. 파일을 열거나 여기에 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>찾기…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>바꾸기…</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>들여쓰기</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>내어쓰기</translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation>줄 (1~%1):</translation>
    </message>
    <message>
        <source>Close Others</source>
        <translation>다른 파일 닫기</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>경로 복사</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Go to Line…</source>
        <translation>줄로 이동…</translation>
    </message>
    <message>
        <source>Toggle Comment</source>
        <translation>주석 전환</translation>
    </message>
    <message>
        <source>Duplicate Lines</source>
        <translation>줄 복제</translation>
    </message>
    <message>
        <source>Move Lines Up</source>
        <translation>줄을 위로 이동</translation>
    </message>
    <message>
        <source>Move Lines Down</source>
        <translation>줄을 아래로 이동</translation>
    </message>
    <message>
        <source>Suggest What Fits Here</source>
        <translation>여기에 맞는 것 제안</translation>
    </message>
    <message>
        <source>Go to Definition</source>
        <translation>정의로 이동</translation>
    </message>
    <message>
        <source>Quick Fix…</source>
        <translation>빠른 수정…</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Normal Text Size</source>
        <translation>기본 글자 크기</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>모두 접기</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>모두 펼치기</translation>
    </message>
    <message>
        <source>Wrap Long Lines</source>
        <translation>긴 줄 바꿈</translation>
    </message>
    <message>
        <source>Show Spaces</source>
        <translation>공백 표시</translation>
    </message>
    <message>
        <source>Show All Messages</source>
        <translation>모든 메시지를 텍스트에 표시</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>줄로 이동</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n Safe Problem(s)…</source>
        <translation>
            <numerusform>안전한 문제 %n개 고치기…</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of %2 has %3 MB, which is too long to be shown. The file stays as it is; all other views work with it.</source>
        <translation>%2의 %1번째 줄은 %3 MB로 너무 길어 표시할 수 없습니다. 파일은 그대로 유지되며 다른 보기에서는 모두 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>slipway::cli::Commands</name>
    <message>
        <source>checks manifests as a cluster would</source>
        <translation>클러스터가 하듯이 매니페스트를 검사합니다</translation>
    </message>
    <message>
        <source>draws which objects refer to which</source>
        <translation>오브젝트 사이의 참조를 그림으로 그립니다</translation>
    </message>
    <message>
        <source>writes a value into a manifest</source>
        <translation>매니페스트에 값을 씁니다</translation>
    </message>
    <message>
        <source>removes a field from a manifest</source>
        <translation>매니페스트에서 필드를 제거합니다</translation>
    </message>
    <message>
        <source>shows what a cluster would do with the manifests</source>
        <translation>클러스터가 매니페스트로 무엇을 할지 보여 줍니다</translation>
    </message>
    <message>
        <source>explains a rule or a field</source>
        <translation>규칙이나 필드를 설명합니다</translation>
    </message>
</context>
<context>
    <name>slipway::run</name>
    <message>
        <source>no node yet</source>
        <extracomment>of a pod that has no node yet</extracomment>
        <translation>아직 노드 없음</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>of a container whose turn has not come</extracomment>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>pulling image</source>
        <translation>이미지 가져오는 중</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>the process runs but does not listen yet</extracomment>
        <translation>시작 중</translation>
    </message>
    <message>
        <source>running, not ready</source>
        <translation>실행 중, 준비 안 됨</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>of a pod or container: its readiness probe passes</extracomment>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>not answering</source>
        <extracomment>runs, but its program does not answer well</extracomment>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>preStop hook</source>
        <translation>preStop 훅</translation>
    </message>
    <message>
        <source>stopping</source>
        <extracomment>SIGTERM was sent, the process is still there</extracomment>
        <translation>멈추는 중</translation>
    </message>
    <message>
        <source>terminating</source>
        <extracomment>of a pod whose deletion was asked for</extracomment>
        <translation>종료 중</translation>
    </message>
    <message>
        <source>waits to retry</source>
        <extracomment>waits before the next attempt</extracomment>
        <translation>재시도 대기</translation>
    </message>
    <message>
        <source>cannot start</source>
        <translation>시작할 수 없음</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>gets traffic</source>
        <extracomment>of a pod in a Service: new connections reach it</extracomment>
        <translation>트래픽을 받음</translation>
    </message>
    <message>
        <source>gets no traffic</source>
        <translation>트래픽을 받지 않음</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>who did it: the person at the keyboard</extracomment>
        <translation>사용자</translation>
    </message>
    <message>
        <source>API server</source>
        <translation>API 서버</translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation>스케줄러</translation>
    </message>
    <message>
        <source>Deployment controller</source>
        <translation>Deployment 컨트롤러</translation>
    </message>
    <message>
        <source>ReplicaSet controller</source>
        <translation>ReplicaSet 컨트롤러</translation>
    </message>
    <message>
        <source>StatefulSet controller</source>
        <translation>StatefulSet 컨트롤러</translation>
    </message>
    <message>
        <source>DaemonSet controller</source>
        <translation>DaemonSet 컨트롤러</translation>
    </message>
    <message>
        <source>Job controller</source>
        <translation>Job 컨트롤러</translation>
    </message>
    <message>
        <source>volume controller</source>
        <translation>볼륨 컨트롤러</translation>
    </message>
    <message>
        <source>endpoint controller</source>
        <translation>엔드포인트 컨트롤러</translation>
    </message>
    <message>
        <source>kube-proxy</source>
        <translation>kube-proxy</translation>
    </message>
    <message>
        <source>kubelet</source>
        <translation>kubelet</translation>
    </message>
    <message>
        <source>container runtime</source>
        <translation>컨테이너 런타임</translation>
    </message>
    <message>
        <source>the program</source>
        <extracomment>who did it: what runs in the container</extracomment>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>startup probe</source>
        <translation>시작 프로브</translation>
    </message>
    <message>
        <source>readiness probe</source>
        <translation>준비성 프로브</translation>
    </message>
    <message>
        <source>liveness probe</source>
        <translation>활성 프로브</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>적용됨</translation>
    </message>
    <message>
        <source>First pod gets a node</source>
        <translation>첫 Pod에 노드 배정</translation>
    </message>
    <message>
        <source>No node fits</source>
        <translation>맞는 노드 없음</translation>
    </message>
    <message>
        <source>First container starts</source>
        <translation>첫 컨테이너 시작</translation>
    </message>
    <message>
        <source>First pod is ready</source>
        <translation>첫 Pod 준비됨</translation>
    </message>
    <message>
        <source>Image cannot be pulled</source>
        <translation>이미지를 가져올 수 없음</translation>
    </message>
    <message>
        <source>Container cannot be configured</source>
        <translation>컨테이너를 구성할 수 없음</translation>
    </message>
    <message>
        <source>Restart has to wait</source>
        <translation>재시작 대기</translation>
    </message>
    <message>
        <source>Pod is deleted</source>
        <translation>Pod 삭제</translation>
    </message>
    <message>
        <source>SIGTERM</source>
        <translation>SIGTERM</translation>
    </message>
    <message>
        <source>SIGKILL</source>
        <translation>SIGKILL</translation>
    </message>
    <message>
        <source>Pod is gone</source>
        <translation>Pod 사라짐</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>minutes and seconds</extracomment>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>node controller</source>
        <translation>노드 컨트롤러</translation>
    </message>
    <message>
        <source>autoscaler</source>
        <translation>오토스케일러</translation>
    </message>
    <message>
        <source>CronJob controller</source>
        <translation>CronJob 컨트롤러</translation>
    </message>
    <message>
        <source>attach controller</source>
        <translation>볼륨 연결 컨트롤러</translation>
    </message>
    <message>
        <source>taint controller</source>
        <translation>테인트 컨트롤러</translation>
    </message>
    <message>
        <source>clients</source>
        <extracomment>who did it: those who send requests</extracomment>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>Apply the files</source>
        <translation>파일 적용</translation>
    </message>
    <message>
        <source>Delete a pod</source>
        <translation>Pod 삭제</translation>
    </message>
    <message>
        <source>Roll out a new image</source>
        <translation>새 이미지 롤아웃</translation>
    </message>
    <message>
        <source>Roll out a broken image</source>
        <translation>받을 수 없는 이미지 롤아웃</translation>
    </message>
    <message>
        <source>Broken image, then undo</source>
        <translation>받을 수 없는 이미지, 그리고 되돌리기</translation>
    </message>
    <message>
        <source>Scale up and back</source>
        <translation>늘렸다가 되돌리기</translation>
    </message>
    <message>
        <source>Probes start to fail</source>
        <translation>프로브가 실패하기 시작</translation>
    </message>
    <message>
        <source>Delete a pod that ignores SIGTERM</source>
        <translation>SIGTERM을 무시하는 Pod 삭제</translation>
    </message>
    <message>
        <source>Lose a node</source>
        <translation>노드 하나를 잃음</translation>
    </message>
    <message>
        <source>Change a ConfigMap</source>
        <translation>ConfigMap 변경</translation>
    </message>
    <message>
        <source>Traffic rises</source>
        <translation>트래픽 증가</translation>
    </message>
    <message>
        <source>Nothing in the files makes pods.</source>
        <translation>이 파일들에는 Pod를 만드는 오브젝트가 없습니다.</translation>
    </message>
    <message>
        <source>Only a Deployment, StatefulSet or DaemonSet replaces its pods by newer ones.</source>
        <translation>Deployment, StatefulSet, DaemonSet만 자기 Pod를 새 버전으로 바꿉니다.</translation>
    </message>
    <message>
        <source>Only a Deployment keeps earlier versions that it can go back to.</source>
        <translation>되돌아갈 수 있는 이전 버전은 Deployment만 보관합니다.</translation>
    </message>
    <message>
        <source>This workload has no number of replicas to change.</source>
        <translation>이 워크로드에는 바꿀 레플리카 수가 없습니다.</translation>
    </message>
    <message>
        <source>Its containers have no readiness or liveness probe that could fail.</source>
        <translation>컨테이너에 실패할 수 있는 준비성 프로브나 활성 프로브가 없습니다.</translation>
    </message>
    <message>
        <source>Its pods end by themselves; nobody asks whether they are well.</source>
        <translation>Pod가 스스로 끝나므로 아무도 상태를 묻지 않습니다.</translation>
    </message>
    <message>
        <source>Its pods read no ConfigMap of these files that may change.</source>
        <translation>이 Pod들은 이 파일들에 있는, 바뀔 수 있는 ConfigMap을 읽지 않습니다.</translation>
    </message>
    <message>
        <source>no such Service</source>
        <translation>그런 Service 없음</translation>
    </message>
    <message>
        <source>no pod to send it to</source>
        <translation>보낼 Pod 없음</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>연결 거부</translation>
    </message>
    <message>
        <source>connection reset</source>
        <extracomment>the process ended while it was working on a request</extracomment>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>시간 안에 응답 없음</translation>
    </message>
    <message>
        <source>the program answers with an error</source>
        <translation>프로그램이 오류로 응답</translation>
    </message>
    <message>
        <source>Ingress: 404, no rule fits</source>
        <translation>Ingress: 404, 맞는 규칙 없음</translation>
    </message>
    <message>
        <source>Ingress: 503, no pod ready</source>
        <translation>Ingress: 503, 준비된 Pod 없음</translation>
    </message>
    <message>
        <source>Ingress: 502, pods refuse</source>
        <translation>Ingress: 502, Pod가 거부</translation>
    </message>
    <message>
        <source>Ingress: 504, no answer in time</source>
        <translation>Ingress: 504, 시간 안에 응답 없음</translation>
    </message>
    <message>
        <source>No Service in these files leads to it, and no HorizontalPodAutoscaler scales it.</source>
        <translation>이 파일들에는 이 워크로드로 이어지는 Service도, 이 워크로드를 스케일하는 HorizontalPodAutoscaler도 없습니다.</translation>
    </message>
    <message>
        <source>no pod on the node</source>
        <extracomment>a traffic policy Local drops what comes to a node without a pod</extracomment>
        <translation>노드에 Pod가 없음</translation>
    </message>
</context>
<context>
    <name>slipway::sim</name>
    <message>
        <source>Everything has settled: from here on only probes would repeat.</source>
        <translation>모두 안정되었습니다. 이제부터는 프로브만 되풀이됩니다.</translation>
    </message>
    <message>
        <source>The simulation stops here because its limit is reached; the cluster would go on.</source>
        <translation>한계에 이르러 시뮬레이션을 여기서 멈춥니다. 클러스터는 계속 움직입니다.</translation>
    </message>
    <message>
        <source>Somebody deletes pod %1.</source>
        <translation>누군가 Pod %1을(를) 삭제합니다.</translation>
    </message>
    <message>
        <source>There is no pod of %1 to delete at this moment.</source>
        <translation>지금은 %1에 삭제할 Pod가 없습니다.</translation>
    </message>
    <message>
        <source>Somebody creates %1 %2. Nothing is told to the waiting pods: they find out when they try again.</source>
        <translation>누군가 %1 %2을(를) 만듭니다. 기다리는 Pod에는 알림이 가지 않고, 다시 시도할 때 알게 됩니다.</translation>
    </message>
    <message>
        <source>A controller sets condition %1 of the pods of %2.</source>
        <translation>컨트롤러가 %2의 Pod에 조건 %1을(를) 설정합니다.</translation>
    </message>
    <message>
        <source>The API server stores %1.</source>
        <translation>API 서버가 %1을(를) 저장합니다.</translation>
    </message>
    <message>
        <source>%1 cannot run: its pod has no containers.</source>
        <translation>%1을(를) 실행할 수 없습니다. Pod에 컨테이너가 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot run: a container has no name or no image.</source>
        <translation>%1을(를) 실행할 수 없습니다. 이름이나 이미지가 없는 컨테이너가 있습니다.</translation>
    </message>
    <message>
        <source>%1 cannot run: the API server refuses it because its selector does not match its pods&apos; labels.</source>
        <translation>%1을(를) 실행할 수 없습니다. selector가 Pod의 레이블과 맞지 않아 API 서버가 거부합니다.</translation>
    </message>
    <message>
        <source>%1 cannot run: a Job&apos;s pods need restartPolicy OnFailure or Never.</source>
        <translation>%1을(를) 실행할 수 없습니다. Job의 Pod에는 restartPolicy OnFailure 또는 Never가 필요합니다.</translation>
    </message>
    <message>
        <source>%1 is left out: its text cannot be read as finished YAML.</source>
        <translation>%1은(는) 빠집니다. 텍스트를 완성된 YAML로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>An object of kind %1 is left out: it has no name.</source>
        <translation>종류가 %1인 오브젝트는 빠집니다. 이름이 없습니다.</translation>
    </message>
    <message>
        <source>%1 stands in the files twice; the first one is played.</source>
        <translation>%1이(가) 파일에 두 번 있습니다. 첫 번째 것을 실행합니다.</translation>
    </message>
    <message>
        <source>All objects of the open files are applied.</source>
        <translation>열린 파일의 모든 오브젝트를 적용합니다.</translation>
    </message>
    <message>
        <source>Service %1 now lists %2 ready of %3 pods.</source>
        <translation>Service %1의 목록에는 이제 Pod %3개 중 준비된 %2개가 있습니다.</translation>
    </message>
    <message>
        <source>No pod receives requests to Service %1: they are refused.</source>
        <translation>Service %1로 가는 요청을 받는 Pod가 없어서 요청이 거부됩니다.</translation>
    </message>
    <message>
        <source>The nodes now send requests to Service %1 to %2 of its pods.</source>
        <translation>이제 노드들이 Service %1의 요청을 Pod %2개로 보냅니다.</translation>
    </message>
    <message>
        <source>All containers of pod %1 have stopped.</source>
        <translation>Pod %1의 모든 컨테이너가 멈췄습니다.</translation>
    </message>
    <message>
        <source>All containers of pod %1 ended well: it has succeeded.</source>
        <translation>Pod %1의 모든 컨테이너가 잘 끝났습니다. Pod가 성공했습니다.</translation>
    </message>
    <message>
        <source>Pod %1 has failed and is not started again.</source>
        <translation>Pod %1이(가) 실패했으며 다시 시작되지 않습니다.</translation>
    </message>
    <message>
        <source>Pod %1 is ready: Services may send it requests.</source>
        <translation>Pod %1이(가) 준비되었습니다. Service가 요청을 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Pod %1 is no longer ready: Services stop sending it requests.</source>
        <translation>Pod %1이(가) 더 이상 준비 상태가 아닙니다. Service가 요청을 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Pod %1 now shows %2, with %3 of %4 containers ready.</source>
        <translation>Pod %1의 상태가 이제 %2이고, 컨테이너 %4개 중 %3개가 준비되었습니다.</translation>
    </message>
    <message>
        <source>Container %1 did not pass its startup probe %2 times in a row, so the kubelet stops it.</source>
        <translation>컨테이너 %1이(가) 시작 프로브를 연속 %2번 통과하지 못해 kubelet이 멈춥니다.</translation>
    </message>
    <message>
        <source>Container %1 failed its liveness probe %2 times in a row, so the kubelet stops it.</source>
        <translation>컨테이너 %1이(가) 활성 프로브에 연속 %2번 실패해 kubelet이 멈춥니다.</translation>
    </message>
    <message>
        <source>Pod %1 has run longer than its deadline of %2 s allows; it is stopped.</source>
        <translation>Pod %1이(가) 제한 시간 %2초보다 오래 실행되어 중단됩니다.</translation>
    </message>
    <message>
        <source>%1 probe of container %2 passed (%3 of %4 in a row).</source>
        <translation>컨테이너 %2의 %1 프로브가 통과했습니다 (연속 %4번 중 %3번).</translation>
    </message>
    <message>
        <source>%1 probe of container %2 failed (%3 of %4 in a row).</source>
        <translation>컨테이너 %2의 %1 프로브가 실패했습니다 (연속 %4번 중 %3번).</translation>
    </message>
    <message>
        <source>The probe of container %1 names port &apos;%2&apos;, which the container does not have: no verdict.</source>
        <translation>컨테이너 %1의 프로브가 가리키는 포트 &apos;%2&apos;이(가) 컨테이너에 없어 판정할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 probe of container %2 counts as passed after %3 good runs.</source>
        <translation>컨테이너 %2의 %1 프로브가 %3번 성공해 통과로 봅니다.</translation>
    </message>
    <message>
        <source>%1 probe of container %2 counts as failed after %3 bad runs.</source>
        <translation>컨테이너 %2의 %1 프로브가 %3번 실패해 실패로 봅니다.</translation>
    </message>
    <message>
        <source>The program in container %1 now answers requests.</source>
        <translation>컨테이너 %1의 프로그램이 이제 요청에 응답합니다.</translation>
    </message>
    <message>
        <source>The program in container %1 accepts connections but answers with errors.</source>
        <translation>컨테이너 %1의 프로그램이 연결은 받지만 오류로 응답합니다.</translation>
    </message>
    <message>
        <source>The program in container %1 no longer accepts connections.</source>
        <translation>컨테이너 %1의 프로그램이 더 이상 연결을 받지 않습니다.</translation>
    </message>
    <message>
        <source>The program in container %1 no longer answers well.</source>
        <translation>컨테이너 %1의 프로그램이 더 이상 제대로 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Container %1 used more memory than its limit; the kernel killed it.</source>
        <translation>컨테이너 %1이(가) 메모리 한도를 넘어 커널이 강제로 끝냈습니다.</translation>
    </message>
    <message>
        <source>Container %1 was killed: exit code 137.</source>
        <translation>컨테이너 %1이(가) 강제로 종료되었습니다. 종료 코드 137.</translation>
    </message>
    <message>
        <source>Container %1 stopped as it was asked to, with exit code %2.</source>
        <translation>컨테이너 %1이(가) 요청대로 멈췄습니다. 종료 코드 %2.</translation>
    </message>
    <message>
        <source>Container %1 has done its work and ended.</source>
        <translation>컨테이너 %1이(가) 할 일을 마치고 끝났습니다.</translation>
    </message>
    <message>
        <source>Container %1 crashed with exit code %2.</source>
        <translation>컨테이너 %1이(가) 종료 코드 %2(으)로 비정상 종료되었습니다.</translation>
    </message>
    <message>
        <source>The scheduler chooses %1 for pod %2.</source>
        <translation>스케줄러가 Pod %2을(를) 위해 %1을(를) 고릅니다.</translation>
    </message>
    <message>
        <source>Node %1, which pod %2 asks for by name, has no room for it: the pod has failed.</source>
        <translation>Pod %2이(가) 이름으로 요청한 노드 %1에 자리가 없어 Pod가 실패했습니다.</translation>
    </message>
    <message>
        <source>No node can take pod %1: it waits as Pending.</source>
        <translation>Pod %1을(를) 받을 수 있는 노드가 없어 Pending 상태로 기다립니다.</translation>
    </message>
    <message>
        <source>Pod %1 names node %2, which this cluster does not have: it waits for ever.</source>
        <translation>Pod %1이(가) 이 클러스터에 없는 노드 %2을(를) 지정해 끝없이 기다립니다.</translation>
    </message>
    <message>
        <source>Pod %1 waits as Pending because of a volume claim: %2.</source>
        <translation>Pod %1이(가) 볼륨 클레임 때문에 Pending 상태로 기다립니다: %2.</translation>
    </message>
    <message>
        <source>Container %1 ended again; the kubelet waits %2 before it starts it anew.</source>
        <translation>컨테이너 %1이(가) 또 끝났습니다. kubelet이 다시 시작하기 전에 %2 기다립니다.</translation>
    </message>
    <message>
        <source>Container %1 cannot start: there is no image to start it from.</source>
        <translation>컨테이너 %1을(를) 시작할 수 없습니다. 시작할 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a name that an image can have.</source>
        <translation>&apos;%1&apos;은(는) 이미지 이름이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>The last pull of image %1 failed; the kubelet waits before it tries again.</source>
        <translation>지난번에 이미지 %1을(를) 가져오지 못했습니다. kubelet이 기다렸다가 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The node fetches image %1 from its registry.</source>
        <translation>노드가 레지스트리에서 이미지 %1을(를) 가져옵니다.</translation>
    </message>
    <message>
        <source>The postStart hook of container %1 runs; the pod waits for it.</source>
        <translation>컨테이너 %1의 postStart 훅이 실행되고 Pod는 그것을 기다립니다.</translation>
    </message>
    <message>
        <source>Container %1 cannot be created: %2.</source>
        <translation>컨테이너 %1을(를) 만들 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Container %1 is created on node %2.</source>
        <translation>컨테이너 %1이(가) 노드 %2에 만들어집니다.</translation>
    </message>
    <message>
        <source>The program in container %1 starts.</source>
        <translation>컨테이너 %1의 프로그램이 시작됩니다.</translation>
    </message>
    <message>
        <source>Image %1 is not on the node, and its pull policy forbids to fetch it.</source>
        <translation>이미지 %1이(가) 노드에 없고, 가져오기 정책이 가져오는 것을 막습니다.</translation>
    </message>
    <message>
        <source>Image %1 is on the node already.</source>
        <translation>이미지 %1이(가) 이미 노드에 있습니다.</translation>
    </message>
    <message>
        <source>Image %1 cannot be fetched: its registry does not have it.</source>
        <translation>이미지 %1을(를) 가져올 수 없습니다. 레지스트리에 없습니다.</translation>
    </message>
    <message>
        <source>Image %1 has arrived on the node.</source>
        <translation>이미지 %1이(가) 노드에 도착했습니다.</translation>
    </message>
    <message>
        <source>The postStart hook of container %1 is done.</source>
        <translation>컨테이너 %1의 postStart 훅이 끝났습니다.</translation>
    </message>
    <message>
        <source>The postStart hook of container %1 failed, so the container is stopped.</source>
        <translation>컨테이너 %1의 postStart 훅이 실패해 컨테이너를 멈춥니다.</translation>
    </message>
    <message>
        <source>Container %1 is stopped because its postStart hook failed.</source>
        <translation>postStart 훅이 실패했기 때문에 컨테이너 %1을(를) 멈춥니다.</translation>
    </message>
    <message>
        <source>The preStop hook of container %1 runs first; SIGTERM follows when it is done.</source>
        <translation>컨테이너 %1의 preStop 훅이 먼저 실행되고, 끝나면 SIGTERM이 옵니다.</translation>
    </message>
    <message>
        <source>The last process of pod %1 has ended on its node.</source>
        <translation>Pod %1의 마지막 프로세스가 노드에서 끝났습니다.</translation>
    </message>
    <message>
        <source>Everything in pod %1 has stopped: its object is removed.</source>
        <translation>Pod %1의 모든 것이 멈췄습니다. 오브젝트가 제거됩니다.</translation>
    </message>
    <message>
        <source>Pod %1 is removed by force: its object is gone at once, its processes are not.</source>
        <translation>Pod %1을(를) 강제로 제거합니다. 오브젝트는 바로 사라지지만 프로세스는 그렇지 않습니다.</translation>
    </message>
    <message>
        <source>Pod %1 is marked for deletion; it has %2 s to stop. Endpoints and kubelet act at the same time.</source>
        <translation>Pod %1에 삭제 표시가 붙었습니다. 멈출 때까지 %2초가 주어집니다. 엔드포인트와 kubelet이 동시에 움직입니다.</translation>
    </message>
    <message>
        <source>The kubelet begins to stop container %1.</source>
        <translation>kubelet이 컨테이너 %1을(를) 멈추기 시작합니다.</translation>
    </message>
    <message>
        <source>The preStop hook of container %1 failed or used up the grace period; it goes on without it.</source>
        <translation>컨테이너 %1의 preStop 훅이 실패했거나 유예 시간을 다 썼습니다. 훅 없이 계속합니다.</translation>
    </message>
    <message>
        <source>The preStop hook of container %1 is done; %2 s of grace are left.</source>
        <translation>컨테이너 %1의 preStop 훅이 끝났습니다. 유예 시간이 %2초 남았습니다.</translation>
    </message>
    <message>
        <source>Container %1 gets SIGTERM and ends at once.</source>
        <translation>컨테이너 %1이(가) SIGTERM을 받고 바로 끝납니다.</translation>
    </message>
    <message>
        <source>Container %1 gets SIGTERM: it takes no new connections and needs %2 to finish; it has %3 s.</source>
        <translation>컨테이너 %1이(가) SIGTERM을 받았습니다. 새 연결을 받지 않고 마무리에 %2 걸리며, 주어진 시간은 %3초입니다.</translation>
    </message>
    <message>
        <source>Container %1 gets SIGTERM and ignores it; SIGKILL follows in %2 s.</source>
        <translation>컨테이너 %1이(가) SIGTERM을 받고도 무시합니다. %2초 뒤 SIGKILL이 옵니다.</translation>
    </message>
    <message>
        <source>The grace is over: container %1 gets SIGKILL and loses what it was doing.</source>
        <translation>유예 시간이 끝났습니다. 컨테이너 %1이(가) SIGKILL을 받고 하던 일을 잃습니다.</translation>
    </message>
    <message>
        <source>Volume %1 cannot be set up (%2), so no container of pod %3 can start.</source>
        <translation>볼륨 %1을(를) 준비할 수 없어(%2) Pod %3의 컨테이너를 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Claim %1 is bound to volume %2 of your files.</source>
        <translation>클레임 %1이(가) 파일에 있는 볼륨 %2에 바인딩됩니다.</translation>
    </message>
    <message>
        <source>Claim %1 gets a new volume, %2, from its storage class.</source>
        <translation>클레임 %1이(가) 스토리지 클래스에서 새 볼륨 %2을(를) 받습니다.</translation>
    </message>
    <message>
        <source>No volume in your files fits claim %1, and it names no storage class that could make one.</source>
        <translation>파일에 클레임 %1에 맞는 볼륨이 없고, 볼륨을 만들어 줄 스토리지 클래스도 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>Job %1 is done.</source>
        <translation>Job %1이(가) 끝났습니다.</translation>
    </message>
    <message>
        <source>Job %1 gives up: too many of its pods failed.</source>
        <translation>Job %1이(가) 포기합니다. 실패한 Pod가 너무 많습니다.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 pods are ready.</source>
        <translation>%1: Pod %3개 중 %2개가 준비되었습니다.</translation>
    </message>
    <message>
        <source>The Deployment controller makes ReplicaSet %1 for this pod template; pods wanted: %2.</source>
        <translation>Deployment 컨트롤러가 이 Pod 템플릿을 위해 ReplicaSet %1을(를) 만듭니다. 필요한 Pod 수: %2.</translation>
    </message>
    <message>
        <source>Pod %1 exists in the API; no node has it yet.</source>
        <translation>Pod %1이(가) API에 생겼지만 아직 배정된 노드가 없습니다.</translation>
    </message>
    <message>
        <source>%1 makes pod %2.</source>
        <translation>%1이(가) Pod %2을(를) 만듭니다.</translation>
    </message>
    <message>
        <source>Somebody changes %1. Volumes follow when the kubelet looks at their pod again; environment variables only at the next start.</source>
        <translation>누군가 %1을(를) 바꿉니다. 볼륨은 kubelet이 그 Pod를 다시 살펴볼 때 반영되고, 환경 변수는 다음 시작 때에야 반영됩니다.</translation>
    </message>
    <message>
        <source>Somebody applies %1 %2.</source>
        <translation>누군가 %1 %2을(를) 적용합니다.</translation>
    </message>
    <message>
        <source>There is no %1 %2 in the open files.</source>
        <translation>열린 파일에 %1 %2이(가) 없습니다.</translation>
    </message>
    <message>
        <source>ReplicaSet %1 is deleted: the Deployment keeps only %2 old versions, so nobody can go back to this one.</source>
        <translation>ReplicaSet %1이(가) 삭제됩니다. Deployment는 이전 버전을 %2개만 보관하므로 아무도 이 버전으로 되돌아갈 수 없습니다.</translation>
    </message>
    <message>
        <source>ReplicaSet %1 may grow from %2 to %3 pods.</source>
        <translation>ReplicaSet %1의 Pod가 %2개에서 %3개로 늘어날 수 있습니다.</translation>
    </message>
    <message>
        <source>ReplicaSet %1 has to shrink from %2 to %3 pods.</source>
        <translation>ReplicaSet %1의 Pod를 %2개에서 %3개로 줄여야 합니다.</translation>
    </message>
    <message>
        <source>The rollout of Deployment %1 is complete: all %2 pods are of its newest version and available.</source>
        <translation>Deployment %1의 롤아웃이 완료되었습니다. Pod %2개가 모두 최신 버전이고 사용 가능합니다.</translation>
    </message>
    <message>
        <source>Deployment %1 made no progress for %2 s: the rollout counts as failed. Kubernetes does nothing about it; go back with kubectl rollout undo.</source>
        <translation>Deployment %1이(가) %2초 동안 진전이 없어 롤아웃이 실패한 것으로 봅니다. Kubernetes는 아무 조치도 하지 않습니다. kubectl rollout undo로 되돌리세요.</translation>
    </message>
    <message>
        <source>The files of volume %1 in pod %2 are replaced by the new ones; environment variables and subPath mounts stay old.</source>
        <translation>Pod %2의 볼륨 %1에 있는 파일이 새 파일로 바뀝니다. 환경 변수와 subPath 마운트는 이전 내용 그대로입니다.</translation>
    </message>
    <message>
        <source>Pod %1 counts as not ready, because its node does not answer.</source>
        <translation>노드가 응답하지 않으므로 Pod %1을(를) 준비되지 않은 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Node %1 is back: its kubelet reports at once.</source>
        <translation>노드 %1이(가) 돌아왔습니다. kubelet이 바로 보고합니다.</translation>
    </message>
    <message>
        <source>Node %1 is ready again.</source>
        <translation>노드 %1이(가) 다시 준비되었습니다.</translation>
    </message>
    <message>
        <source>Node %1 gets no new pods; those it has stay.</source>
        <translation>노드 %1은(는) 새 Pod를 받지 않습니다. 이미 있는 Pod는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Node %1 may get new pods again.</source>
        <translation>노드 %1은(는) 다시 새 Pod를 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>Somebody drains node %1: it gets no new pods, and those it has are evicted as far as disruption budgets allow.</source>
        <translation>누군가 노드 %1을(를) 드레인합니다. 이 노드는 새 Pod를 받지 않고, 이미 있는 Pod는 중단 예산이 허용하는 만큼 축출됩니다.</translation>
    </message>
    <message>
        <source>Pod %1 may not be evicted now: budget %2 wants it to stay. The drain tries again every 5 s.</source>
        <translation>Pod %1은(는) 예산 %2에 따라 남아야 하므로 지금 축출할 수 없습니다. 드레인이 5초마다 다시 시도합니다.</translation>
    </message>
    <message>
        <source>This cluster has no node %1.</source>
        <translation>이 클러스터에는 노드 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Pod %1 has waited long enough for its node: it is to be deleted, so its controller makes another one.</source>
        <translation>Pod %1이(가) 노드를 충분히 기다렸습니다. 이 Pod가 삭제될 예정이므로 컨트롤러가 새 Pod를 만듭니다.</translation>
    </message>
    <message>
        <source>Node %1 is empty: the drain is done.</source>
        <translation>노드 %1이(가) 비었습니다. 드레인이 끝났습니다.</translation>
    </message>
    <message>
        <source>Container %1 is stopped because a rule restarts all containers of the pod.</source>
        <translation>규칙에 따라 Pod의 모든 컨테이너를 다시 시작하므로 컨테이너 %1이(가) 중지됩니다.</translation>
    </message>
    <message>
        <source>The probe of container %1 runs &apos;%2&apos;, which its image lacks: no verdict.</source>
        <translation>컨테이너 %1의 프로브가 &apos;%2&apos;을(를) 실행하지만 이미지에 없어 결과를 판정할 수 없습니다.</translation>
    </message>
    <message>
        <source>The probe of container %1 is answered with a redirect, which counts as passed.</source>
        <translation>컨테이너 %1의 프로브가 리디렉션 응답을 받았으며, 이는 통과로 봅니다.</translation>
    </message>
    <message>
        <source>%1 has no container %2, so its image stays.</source>
        <translation>%1에는 컨테이너 %2이(가) 없으므로 이미지가 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Somebody gives container %1 of %2 the image %3.</source>
        <translation>누군가 %2의 컨테이너 %1에 이미지 %3을(를) 지정합니다.</translation>
    </message>
    <message>
        <source>Somebody wants %1 to have %2 pods.</source>
        <translation>누군가 %1의 Pod를 %2개로 하려고 합니다.</translation>
    </message>
    <message>
        <source>Deployment %1 is paused already.</source>
        <translation>Deployment %1은(는) 이미 일시 중지되어 있습니다.</translation>
    </message>
    <message>
        <source>Deployment %1 is not paused.</source>
        <translation>Deployment %1은(는) 일시 중지되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Somebody pauses Deployment %1: changes of its template only collect until it is resumed.</source>
        <translation>누군가 Deployment %1을(를) 일시 중지합니다. 템플릿의 변경 사항은 재개될 때까지 쌓이기만 합니다.</translation>
    </message>
    <message>
        <source>Somebody resumes Deployment %1: what has collected is rolled out at once.</source>
        <translation>누군가 Deployment %1을(를) 재개합니다. 쌓인 변경 사항이 한꺼번에 롤아웃됩니다.</translation>
    </message>
    <message>
        <source>Somebody takes Deployment %1 back to the template of revision %2.</source>
        <translation>누군가 Deployment %1을(를) 리비전 %2의 템플릿으로 되돌립니다.</translation>
    </message>
    <message>
        <source>Deployment %1 is paused, so it is not restarted.</source>
        <translation>Deployment %1은(는) 일시 중지되어 있으므로 다시 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>Somebody restarts %1: a new note in its template makes all pods new.</source>
        <translation>누군가 %1을(를) 다시 시작합니다. 템플릿에 새 메모가 생겨 모든 Pod가 새로 만들어집니다.</translation>
    </message>
    <message>
        <source>This cannot be done to %1.</source>
        <translation>%1에는 이 작업을 할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no %1 %2 at this moment, so nothing happens.</source>
        <translation>지금은 %1 %2이(가) 없으므로 아무 일도 일어나지 않습니다.</translation>
    </message>
    <message>
        <source>The program of container %1 cannot be started: it is not in its image.</source>
        <translation>컨테이너 %1의 프로그램을 시작할 수 없습니다. 이미지에 그 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>Volume %1 holds more than its limit of %2: the kubelet evicts pod %3.</source>
        <translation>볼륨 %1의 내용이 제한인 %2을(를) 넘었습니다. kubelet이 Pod %3을(를) 축출합니다.</translation>
    </message>
    <message>
        <source>%1 deletes pod %2: it is one too many, or of an old version.</source>
        <translation>%1이(가) Pod %2을(를) 삭제합니다. 하나 더 많거나 이전 버전의 Pod입니다.</translation>
    </message>
    <message>
        <source>Both runs are the same.</source>
        <translation>두 실행은 같습니다.</translation>
    </message>
    <message>
        <source>the whole run</source>
        <translation>실행 전체</translation>
    </message>
    <message>
        <source>The runs part at %1 s with %2: in the first, “%3”; in the second, “%4”.</source>
        <translation>두 실행은 %1초에 %2에서 갈라집니다. 첫 번째는 “%3”, 두 번째는 “%4”.</translation>
    </message>
    <message>
        <source>The runs part at %1 s with %2: only in the first, “%3”.</source>
        <translation>두 실행은 %1초에 %2에서 갈라집니다. 첫 번째에만 “%3”이(가) 있습니다.</translation>
    </message>
    <message>
        <source>The runs part at %1 s with %2: only in the second, “%3”.</source>
        <translation>두 실행은 %1초에 %2에서 갈라집니다. 두 번째에만 “%3”이(가) 있습니다.</translation>
    </message>
    <message>
        <source>Nothing new would happen from here on: pod %1 fails, waits and is tried again in the same way, until somebody changes something.</source>
        <translation>이제부터 새로운 일은 일어나지 않습니다. 누군가 무엇을 바꿀 때까지 Pod %1은(는) 실패하고 기다렸다가 같은 방식으로 다시 시도됩니다.</translation>
    </message>
    <message>
        <source>Clients change how many requests they send to %1.</source>
        <translation>클라이언트가 %1(으)로 보내는 요청 수를 바꿉니다.</translation>
    </message>
    <message>
        <source>%1 never runs: &apos;%2&apos; is no schedule. Write five fields, such as &apos;*/5 * * * *&apos; for every five minutes.</source>
        <translation>%1은(는) 실행되지 않습니다. &apos;%2&apos;은(는) 일정이 아닙니다. 5분마다라면 &apos;*/5 * * * *&apos;처럼 필드 다섯 개를 쓰세요.</translation>
    </message>
    <message>
        <source>The autoscaler raises the number of pods of %1 from %2 to %3: %4.</source>
        <translation>오토스케일러가 %1의 Pod 수를 %2에서 %3(으)로 늘립니다: %4.</translation>
    </message>
    <message>
        <source>The autoscaler lowers the number of pods of %1 from %2 to %3: %4.</source>
        <translation>오토스케일러가 %1의 Pod 수를 %2에서 %3(으)로 줄입니다: %4.</translation>
    </message>
    <message>
        <source>Claim %1 asks for volume %2 by name, but they do not fit: %3.</source>
        <translation>클레임 %1이(가) 볼륨 %2을(를) 이름으로 요청하지만 서로 맞지 않습니다: %3.</translation>
    </message>
    <message>
        <source>Claim %1 asks for volume %2 by name, but another claim has it.</source>
        <translation>클레임 %1이(가) 볼륨 %2을(를) 이름으로 요청하지만 다른 클레임이 이미 가지고 있습니다.</translation>
    </message>
    <message>
        <source>Claim %1 waits for a pod that uses it: its class makes the volume where that pod is to run.</source>
        <translation>클레임 %1은(는) 자신을 쓰는 Pod를 기다립니다. 스토리지 클래스가 그 Pod가 실행될 곳에 볼륨을 만듭니다.</translation>
    </message>
    <message>
        <source>No volume of class %2 fits claim %1, and there is no StorageClass of that name that could make one.</source>
        <translation>클래스 %2의 볼륨 가운데 클레임 %1에 맞는 것이 없고, 볼륨을 만들어 줄 그 이름의 StorageClass도 없습니다.</translation>
    </message>
    <message>
        <source>Volume %1 keeps its data but is Released: no other claim can have it until somebody clears its claimRef.</source>
        <translation>볼륨 %1은(는) 데이터를 그대로 두지만 Released 상태입니다. 누군가 claimRef를 지울 때까지 다른 클레임이 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Volume %1 was to be deleted, but nobody can delete %2 on a node: it is Failed.</source>
        <translation>볼륨 %1을(를) 삭제해야 하지만 노드의 %2을(를) 지울 방법이 없어 Failed가 됩니다.</translation>
    </message>
    <message>
        <source>Volume %1 and all its data are deleted with its claim.</source>
        <translation>볼륨 %1과 그 데이터가 클레임과 함께 모두 삭제됩니다.</translation>
    </message>
    <message>
        <source>No pod uses claim %1 any more: it is gone.</source>
        <translation>클레임 %1을(를) 쓰는 Pod가 더는 없어 사라졌습니다.</translation>
    </message>
    <message>
        <source>Claim %1 is Terminating: a pod still uses it, so it stays until that pod is gone.</source>
        <translation>클레임 %1은(는) Terminating 상태입니다. 아직 쓰는 Pod가 있어 그 Pod가 사라질 때까지 남습니다.</translation>
    </message>
    <message>
        <source>CronJob %1 sees that its Job %2 has ended.</source>
        <translation>CronJob %1이(가) Job %2이(가) 끝난 것을 확인합니다.</translation>
    </message>
    <message>
        <source>Job %1 is deleted with its pods: CronJob %2 keeps only the newest ones.</source>
        <translation>Job %1이(가) Pod와 함께 삭제됩니다. CronJob %2은(는) 가장 최근 것만 남깁니다.</translation>
    </message>
    <message>
        <source>It is time: CronJob %1 makes Job %2.</source>
        <translation>예정된 시각입니다. CronJob %1이(가) Job %2을(를) 만듭니다.</translation>
    </message>
    <message>
        <source>CronJob %1 could not start its Job in time: startingDeadlineSeconds is over, so this run is left out.</source>
        <translation>CronJob %1이(가) 제때 Job을 시작하지 못했습니다. startingDeadlineSeconds가 지나서 이번 실행은 건너뜁니다.</translation>
    </message>
    <message>
        <source>The Job before still runs and CronJob %1 forbids two at a time: the new one has to wait.</source>
        <translation>앞의 Job이 아직 실행 중이고 CronJob %1은(는) 동시에 두 개를 허용하지 않습니다. 새 Job은 기다려야 합니다.</translation>
    </message>
    <message>
        <source>Job %1 still runs; CronJob %2 replaces it by the next one.</source>
        <translation>Job %1이(가) 아직 실행 중이라 CronJob %2이(가) 다음 Job으로 바꿉니다.</translation>
    </message>
    <message>
        <source>Somebody deletes %1: its name and address are gone, its pods run on.</source>
        <translation>누군가 %1을(를) 삭제합니다. 이름과 주소는 사라지지만 Pod는 계속 실행됩니다.</translation>
    </message>
    <message>
        <source>Somebody deletes %1.</source>
        <translation>누군가 %1을(를) 삭제합니다.</translation>
    </message>
    <message>
        <source>Somebody deletes %1. Pods that run keep what they have read of it; new ones cannot start without it.</source>
        <translation>누군가 %1을(를) 삭제합니다. 실행 중인 Pod는 이미 읽은 내용을 그대로 쓰지만, 새 Pod는 이것 없이 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Somebody deletes %1: from now on nobody changes the number of pods.</source>
        <translation>누군가 %1을(를) 삭제합니다. 이제부터 아무도 Pod 수를 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is gone; its pods are deleted in the background.</source>
        <translation>%1이(가) 사라졌습니다. 그 Pod는 뒤에서 삭제됩니다.</translation>
    </message>
    <message>
        <source>Somebody deletes %1: what it owns is deleted with it.</source>
        <translation>누군가 %1을(를) 삭제합니다. 소유한 것도 함께 삭제됩니다.</translation>
    </message>
    <message>
        <source>Job %1 has run longer than its deadline of %2 s: its pods are stopped and it has failed.</source>
        <translation>Job %1이(가) 기한 %2초를 넘겨 실행되었습니다. Pod가 중지되고 Job은 실패합니다.</translation>
    </message>
    <message>
        <source>Job %1 ended %2 s ago: it is deleted with its pods, as it asks.</source>
        <translation>Job %1이(가) %2초 전에 끝났습니다. 설정한 대로 Pod와 함께 삭제됩니다.</translation>
    </message>
    <message>
        <source>Job %1 is suspended: it makes no pods.</source>
        <translation>Job %1은(는) 일시 중지되어 Pod를 만들지 않습니다.</translation>
    </message>
    <message>
        <source>Node %1 goes down with all its processes, but the control plane does not know yet.</source>
        <translation>노드 %1이(가) 모든 프로세스와 함께 꺼지지만 컨트롤 플레인은 아직 모릅니다.</translation>
    </message>
    <message>
        <source>Node %1 loses its network: its processes run on, but nobody reaches them, and the control plane does not know yet.</source>
        <translation>노드 %1의 네트워크가 끊깁니다. 프로세스는 계속 실행되지만 아무도 닿지 못하고 컨트롤 플레인은 아직 모릅니다.</translation>
    </message>
    <message>
        <source>Node %1 has started anew: nothing of what ran on it still runs.</source>
        <translation>노드 %1이(가) 새로 시작되었습니다. 실행되던 것은 아무것도 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>Node %1 gets a taint: only pods that tolerate it may come.</source>
        <translation>노드 %1에 테인트가 붙습니다. 이것을 톨러레이션으로 허용하는 Pod만 올 수 있습니다.</translation>
    </message>
    <message>
        <source>Node %1 loses a taint.</source>
        <translation>노드 %1의 테인트가 없어집니다.</translation>
    </message>
    <message>
        <source>Node %1 has been silent for %2 s: it counts as not ready. Its pods get no requests, but nobody replaces them yet.</source>
        <translation>노드 %1이(가) %2초 동안 응답하지 않아 준비되지 않은 것으로 봅니다. 이 노드의 Pod는 요청을 받지 않지만, 아직 다른 Pod로 교체되지 않습니다.</translation>
    </message>
    <message>
        <source>Pod %1 does not tolerate a taint of its node (any longer): it is deleted.</source>
        <translation>Pod %1은(는) 노드의 테인트를 허용하지 않거나 허용 시간이 지나 삭제됩니다.</translation>
    </message>
    <message>
        <source>Something that %1 depends on fails: it cannot serve, although its process is well.</source>
        <translation>%1이(가) 의존하는 것이 고장 나서, 프로세스는 정상이지만 요청을 처리하지 못합니다.</translation>
    </message>
    <message>
        <source>From now on the program of %1 does not answer well.</source>
        <translation>이제부터 %1의 프로그램이 제대로 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Pod %1 lost its sandbox with the machine: all its containers start anew, init containers first.</source>
        <translation>Pod %1은(는) 머신과 함께 샌드박스를 잃었습니다. 초기화 컨테이너부터 모든 컨테이너가 다시 시작됩니다.</translation>
    </message>
    <message>
        <source>A request to %1 fails: there is no Service of that name.</source>
        <translation>%1(으)로 보낸 요청이 실패합니다. 그런 이름의 Service가 없습니다.</translation>
    </message>
    <message>
        <source>A request to %1 is refused: the Service has no pod to send it to.</source>
        <translation>%1(으)로 보낸 요청이 거부됩니다. Service에 요청을 보낼 Pod가 없습니다.</translation>
    </message>
    <message>
        <source>A request to %1 goes to pod %2, where nothing accepts connections: refused.</source>
        <translation>%1(으)로 보낸 요청이 Pod %2(으)로 가지만 그곳에서 연결을 받는 것이 없어 거부됩니다.</translation>
    </message>
    <message>
        <source>Pod %2 was working on a request to %1 when its process ended: no answer.</source>
        <translation>Pod %2이(가) %1의 요청을 처리하던 중에 프로세스가 끝나서 응답이 없습니다.</translation>
    </message>
    <message>
        <source>A request to %1 went to pod %2, which never answered: timeout.</source>
        <translation>%1(으)로 보낸 요청이 Pod %2(으)로 갔지만 응답이 없어 시간이 초과되었습니다.</translation>
    </message>
    <message>
        <source>Pod %2 answers a request to %1 with an error.</source>
        <translation>Pod %2이(가) %1의 요청에 오류로 응답합니다.</translation>
    </message>
    <message>
        <source>No rule of an Ingress fits a request to %1: 404.</source>
        <translation>%1(으)로 보낸 요청에 맞는 Ingress 규칙이 없습니다: 404.</translation>
    </message>
    <message>
        <source>The Ingress has no ready pod for a request to %1: 503.</source>
        <translation>%1(으)로 보낸 요청을 받을 준비된 Pod가 Ingress에 없습니다: 503.</translation>
    </message>
    <message>
        <source>Every pod that the Ingress tried for a request to %1 refused it, pod %2 last: 502.</source>
        <translation>Ingress가 %1의 요청을 보내 본 Pod가 모두 거부했고 마지막은 Pod %2였습니다: 502.</translation>
    </message>
    <message>
        <source>No pod answered the Ingress about a request to %1: 504.</source>
        <translation>%1의 요청에 대해 Ingress에 응답한 Pod가 없습니다: 504.</translation>
    </message>
    <message>
        <source>Requests to %1 are all answered again.</source>
        <translation>%1(으)로 보내는 요청이 다시 모두 응답을 받습니다.</translation>
    </message>
    <message>
        <source>Of the latest requests to %1, %2 were answered and %3 failed.</source>
        <translation>최근 %1(으)로 보낸 요청 가운데 %2개는 응답을 받았고 %3개는 실패했습니다.</translation>
    </message>
    <message>
        <source>The latest %2 answered requests to %1 all went well.</source>
        <translation>최근 응답을 받은 %1의 요청 %2개가 모두 성공했습니다.</translation>
    </message>
    <message>
        <source>Clients stop sending requests to %1.</source>
        <translation>클라이언트가 %1(으)로 요청을 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Clients now send %2 requests a second to %1.</source>
        <translation>이제 클라이언트가 %1(으)로 초당 요청 %2개를 보냅니다.</translation>
    </message>
    <message>
        <source>Clients begin to send %2 requests a second to %1.</source>
        <translation>클라이언트가 %1(으)로 초당 요청 %2개를 보내기 시작합니다.</translation>
    </message>
    <message>
        <source>Disk %1 is attached to node %2 for pod %3.</source>
        <translation>디스크 %1이(가) Pod %3을(를) 위해 노드 %2에 연결됩니다.</translation>
    </message>
    <message>
        <source>Disk %1 can be on one node at a time (ReadWriteOnce), and %2 still uses it elsewhere: pod %3 has to wait.</source>
        <translation>디스크 %1은(는) 한 번에 한 노드에만 있을 수 있는데(ReadWriteOnce) %2이(가) 아직 다른 곳에서 쓰고 있습니다. Pod %3은(는) 기다려야 합니다.</translation>
    </message>
    <message>
        <source>Directory %1 is empty on node %2: what pods wrote to it on %3 stays there.</source>
        <translation>디렉터리 %1은(는) 노드 %2에서 비어 있습니다. Pod가 %3에서 쓴 내용은 그곳에 남습니다.</translation>
    </message>
    <message>
        <source>%1 cannot tell how busy the pods are (%2), so it makes no pod less.</source>
        <translation>%1이(가) Pod가 얼마나 바쁜지 알 수 없어(%2) Pod를 줄이지 않습니다.</translation>
    </message>
    <message>
        <source>%1 scales nothing: %2.</source>
        <translation>%1은(는) 아무것도 조정하지 않습니다: %2.</translation>
    </message>
    <message>
        <source>%1 leaves the number of pods as it is: of %2 metrics %3 could not be read.</source>
        <translation>%1은(는) Pod 수를 그대로 둡니다. 지표 %2개 가운데 %3개를 읽을 수 없었습니다.</translation>
    </message>
    <message>
        <source>From here on something else is assumed: %1.</source>
        <translation>여기서부터는 다르게 가정합니다: %1.</translation>
    </message>
    <message>
        <source>Node %1 joins the cluster.</source>
        <translation>노드 %1이(가) 클러스터에 들어옵니다.</translation>
    </message>
    <message>
        <source>A request to %1 is dropped, because its traffic policy is Local and no pod of it runs on the node that the request came to: timeout.</source>
        <translation>%1(으)로 보낸 요청이 버려집니다. 트래픽 정책이 Local인데 요청이 도착한 노드에 이 서비스의 Pod가 없기 때문입니다. 시간 초과.</translation>
    </message>
    <message>
        <source>Deployment %1 is not rolled back: kubectl answers with “%2”.</source>
        <translation>Deployment %1이(가) 롤백되지 않습니다. kubectl은 “%2”(이)라고 답합니다.</translation>
    </message>
    <message>
        <source>The emptyDir volumes of pod %1 are erased with it, with the %2 that were in them: a pod that takes its place begins with empty ones.</source>
        <translation>Pod %1의 emptyDir 볼륨이 그 안의 %2과(와) 함께 지워집니다. 대신 들어오는 Pod는 빈 볼륨으로 시작합니다.</translation>
    </message>
    <message>
        <source>The program in container %1 writes %2 to volume %3, which now holds %4.</source>
        <translation>컨테이너 %1의 프로그램이 볼륨 %3에 %2을(를) 씁니다. 볼륨에는 이제 %4이(가) 있습니다.</translation>
    </message>
    <message>
        <source>%1 may not make pod %2: the API server refuses it because of a quota (%3).</source>
        <translation>%1이(가) Pod %2을(를) 만들 수 없습니다. API 서버가 할당량 때문에 거부합니다(%3).</translation>
    </message>
    <message>
        <source>Node %1, which pod %2 asks for by name, does not fit it (%3): naming a node skips the scheduler, not the kubelet&apos;s own look. The pod has failed.</source>
        <translation>Pod %2이(가) 이름으로 요청한 노드 %1은(는) 이 Pod에 맞지 않습니다(%3). 노드를 직접 지정하면 스케줄러는 건너뛰지만 kubelet의 확인은 건너뛰지 못합니다. Pod가 실패했습니다.</translation>
    </message>
    <message>
        <source>Job %1 gives up at once: its podFailurePolicy says that such a failure is for good.</source>
        <translation>Job %1이(가) 바로 포기합니다. podFailurePolicy에 따르면 이런 실패는 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Runs do not play what %1 asks for: this one goes on as if it were not there.</source>
        <translation>실행에서는 %1이(가) 요구하는 것을 재현하지 않습니다. 이 실행은 그것이 없는 것처럼 진행됩니다.</translation>
    </message>
    <message>
        <source>Runs do not play %2 of %1: this one goes on as if it were not written.</source>
        <translation>실행에서는 %1의 %2을(를) 재현하지 않습니다. 이 실행은 그것이 적혀 있지 않은 것처럼 진행됩니다.</translation>
    </message>
    <message>
        <source>Pod %1 has to leave node %2: pod %3 has a higher priority (%4 against %5) and fits nowhere else.</source>
        <translation>Pod %1은(는) 노드 %2에서 나가야 합니다. Pod %3의 우선순위가 더 높고(%4 대 %5) 다른 곳에는 들어갈 자리가 없습니다.</translation>
    </message>
    <message>
        <source>No node can take pod %1 yet: it waits as Pending until pods of lower priority have left node %2.</source>
        <translation>아직 Pod %1을(를) 받을 수 있는 노드가 없습니다. 우선순위가 낮은 Pod들이 노드 %2에서 나갈 때까지 Pending으로 기다립니다.</translation>
    </message>
    <message>
        <source>The API server refuses %1 because of a node port, so nothing is stored: %2.</source>
        <translation>API 서버가 노드 포트 때문에 %1을(를) 거부하므로 아무것도 저장되지 않습니다: %2.</translation>
    </message>
    <message>
        <source>Port %2 of every node leads to port %3 of %1, as the Service asks.</source>
        <translation>Service가 요청한 대로 모든 노드의 포트 %2이(가) %1의 포트 %3(으)로 이어집니다.</translation>
    </message>
    <message>
        <source>Port %2 of every node leads to port %3 of %1: the API server picked a free one.</source>
        <translation>모든 노드의 포트 %2이(가) %1의 포트 %3(으)로 이어집니다. API 서버가 비어 있는 포트를 골랐습니다.</translation>
    </message>
</context>
<context>
    <name>slipway::sim::scenarioreader</name>
    <message>
        <source>A step does one thing: write &apos;%1&apos; and &apos;%2&apos; as two steps.</source>
        <translation>한 단계에서는 한 가지 일만 합니다. &apos;%1&apos;와(과) &apos;%2&apos;을(를) 두 단계로 나누어 쓰세요.</translation>
    </message>
    <message>
        <source>This step does not say what to do. Add one of: %1.</source>
        <translation>이 단계에 무엇을 할지 나와 있지 않습니다. 다음 중 하나를 추가하세요: %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known in a step with &apos;%2&apos;. Leave it out.</source>
        <translation>&apos;%2&apos;이(가) 있는 단계에서는 &apos;%1&apos;을(를) 쓸 수 없습니다. 빼세요.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known in a step with &apos;%2&apos;. Write one of: %3.</source>
        <translation>&apos;%2&apos;이(가) 있는 단계에서는 &apos;%1&apos;을(를) 쓸 수 없습니다. 다음 중 하나를 쓰세요: %3.</translation>
    </message>
    <message>
        <source>A mapping of names to values is expected here.</source>
        <translation>여기에는 이름과 값의 매핑이 와야 합니다.</translation>
    </message>
    <message>
        <source>This step does not say when. Add &apos;at: SECONDS&apos;.</source>
        <translation>이 단계를 언제 실행할지 나와 있지 않습니다. &apos;at: SECONDS&apos;를 추가하세요.</translation>
    </message>
    <message>
        <source>A step with &apos;%1&apos; needs &apos;%2&apos; too.</source>
        <translation>&apos;%1&apos;이(가) 있는 단계에는 &apos;%2&apos;도 필요합니다.</translation>
    </message>
    <message>
        <source>This entry does not say what it is for. Add &apos;workload: Kind/name&apos;.</source>
        <translation>이 항목이 무엇에 대한 것인지 나와 있지 않습니다. &apos;workload: Kind/name&apos;을 추가하세요.</translation>
    </message>
    <message>
        <source>The scenario is no readable YAML: %1</source>
        <translation>시나리오를 YAML로 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>a list or mapping</source>
        <translation>목록 또는 매핑</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no length of time. Write seconds, or a number with a unit such as 500ms, 5s or 2m.</source>
        <translation>&apos;%1&apos;은(는) 시간 길이가 아닙니다. 초 단위 숫자나 500ms, 5s, 2m처럼 단위가 붙은 숫자를 쓰세요.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither true nor false.</source>
        <translation>&apos;%1&apos;은(는) true도 false도 아닙니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no whole number from 0 to %2.</source>
        <translation>&apos;%1&apos;은(는) 0부터 %2까지의 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known here. Write one of: %2.</source>
        <translation>&apos;%1&apos;은(는) 여기서 쓸 수 없는 값입니다. 다음 중 하나를 쓰세요: %2.</translation>
    </message>
    <message>
        <source>A list is expected here: one entry a line, each after &apos;- &apos;.</source>
        <translation>여기에는 목록이 와야 합니다. 항목마다 한 줄씩 &apos;- &apos; 뒤에 쓰세요.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no object. Write Kind/name, such as Deployment/web.</source>
        <translation>&apos;%1&apos;은(는) 오브젝트 이름이 아닙니다. Deployment/web처럼 Kind/name으로 쓰세요.</translation>
    </message>
    <message>
        <source>A mapping of names to texts is expected here.</source>
        <translation>여기에는 이름과 텍스트의 매핑이 와야 합니다.</translation>
    </message>
    <message>
        <source>These clients have no target. Add &apos;to: Service/name&apos; or &apos;to: Ingress&apos;.</source>
        <translation>이 클라이언트는 보낼 곳이 없습니다. &apos;to: Service/이름&apos; 또는 &apos;to: Ingress&apos;를 추가하세요.</translation>
    </message>
    <message>
        <source>These clients send nothing. Add &apos;rate: REQUESTS&apos;, a number for each second.</source>
        <translation>이 클라이언트는 아무것도 보내지 않습니다. 초당 요청 수인 &apos;rate: 요청 수&apos;를 추가하세요.</translation>
    </message>
    <message>
        <source>There are two nodes with the name &apos;%1&apos;.</source>
        <translation>이름이 &apos;%1&apos;인 노드가 두 개 있습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number of requests a second from 0 to 1000.</source>
        <translation>&apos;%1&apos;은(는) 0부터 1000까지의 초당 요청 수가 아닙니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no taint. Write key=value:Effect or key:Effect, where Effect is NoSchedule, PreferNoSchedule or NoExecute.</source>
        <translation>&apos;%1&apos;은(는) 테인트가 아닙니다. key=value:Effect 또는 key:Effect로 쓰세요. Effect는 NoSchedule, PreferNoSchedule, NoExecute 가운데 하나입니다.</translation>
    </message>
    <message>
        <source>Clients send requests to &apos;Service/name&apos;, or to &apos;Ingress&apos; with a host and a path, not to &apos;%1&apos;.</source>
        <translation>클라이언트는 &apos;Service/이름&apos;으로, 또는 host와 path를 적은 &apos;Ingress&apos;로 요청을 보냅니다. &apos;%1&apos;(으)로는 보내지 않습니다.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>A text is expected here.</source>
        <translation>여기에는 텍스트가 와야 합니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no amount. Write a number, or one with a unit such as 500m, 2 or 8Gi.</source>
        <translation>&apos;%1&apos;은(는) 수량이 아닙니다. 숫자나 500m, 2, 8Gi처럼 단위가 붙은 숫자를 쓰세요.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no moment. Write one such as 2026-01-01T08:00:00Z.</source>
        <translation>&apos;%1&apos;은(는) 시각이 아닙니다. 2026-01-01T08:00:00Z처럼 쓰세요.</translation>
    </message>
</context>
</TS>
