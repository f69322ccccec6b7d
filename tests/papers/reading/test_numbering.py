import pytest
from docx.oxml import parse_xml

from golden_thread.papers.reading.docx_styles import Styles
from golden_thread.papers.reading.number_formats import print_number
from golden_thread.papers.reading.numbering import Numbering

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def level(index: int, form: str, text: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


LEGAL = "<w:isLgl/>"
LISTS = f"""<w:numbering {W}>
<w:abstractNum w:abstractNumId="0">
{level(0, "decimal", "%1.", '<w:pStyle w:val="Chapter"/>')}
{level(1, "decimal", "%1.%2.", '<w:pStyle w:val="Clause"/>')}
{level(2, "lowerLetter", "(%3)")}
{level(3, "lowerRoman", "%4)")}
</w:abstractNum>
<w:abstractNum w:abstractNumId="1">{level(0, "bullet", "•")}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">
{level(0, "upperRoman", "Part %1")}{level(1, "decimal", "%1.%2", LEGAL)}
</w:abstractNum>
<w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="Council"/></w:abstractNum>
<w:abstractNum w:abstractNumId="4"><w:styleLink w:val="Council"/>
{level(0, "upperLetter", "%1")}</w:abstractNum>
<w:abstractNum w:abstractNumId="5">
{level(0, "decimal", "%1")}{level(1, "decimal", "%2", '<w:lvlRestart w:val="0"/>')}
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="0"/>
<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>
<w:num w:numId="6"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="2">
{level(2, "upperLetter", "%3.")}</w:lvlOverride></w:num>
<w:num w:numId="7"><w:abstractNumId w:val="5"/></w:num>
</w:numbering>"""
STYLES = f"""<w:styles {W}>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Chapter"><w:name w:val="Chapter"/>
<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:basedOn w:val="Chapter"/>
<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Indented"><w:name w:val="x"/>
<w:basedOn w:val="Clause"/></w:style>
</w:styles>"""


def in_list(list_id: int, depth: int) -> str:
    numbers = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/></w:numPr>'
    return f"<w:p {W}><w:pPr>{numbers}</w:pPr></w:p>"


def styled(name: str, more: str = "") -> str:
    return f'<w:p {W}><w:pPr><w:pStyle w:val="{name}"/>{more}</w:pPr></w:p>'


PLAIN = f"<w:p {W}/>"
NO_NUMBER = '<w:numPr><w:numId w:val="0"/></w:numPr>'


@pytest.mark.parametrize(
    ("paragraphs", "printed"),
    (
        pytest.param(
            [in_list(1, 0), in_list(1, 1), in_list(1, 1), in_list(1, 0), in_list(1, 1)],
            ["1", "1.1", "1.2", "2", "2.1"],
            id="two levels, the second restarts",
        ),
        pytest.param(
            [in_list(1, 1), in_list(1, 2), in_list(1, 2), in_list(1, 3), in_list(1, 3)],
            ["1.1", "(a)", "(b)", "i)", "ii)"],
            id="a level never counted prints its start; letters and roman numerals",
        ),
        pytest.param([in_list(2, 0), PLAIN], ["•", None], id="bullets, and no list at all"),
        pytest.param(
            [in_list(3, 0), in_list(3, 0), in_list(3, 1)],
            ["Part I", "Part II", "2.1"],
            id="upper roman; a legal level prints digits",
        ),
        pytest.param(
            [in_list(1, 0), in_list(4, 0), in_list(4, 0), in_list(1, 0)],
            ["1", "7", "8", "9"],
            id="a start override restarts once, and lists of one definition share the count",
        ),
        pytest.param(
            [styled("Chapter"), styled("Clause"), styled("Indented"), styled("Chapter")],
            ["1", "1.1", "1.2", "2"],
            id="numbers inherited from styles, the level by the style it is linked to",
        ),
        pytest.param(
            [styled("Clause"), styled("Clause", NO_NUMBER)], ["1.1", None], id="switched off"
        ),
        pytest.param([in_list(5, 0), in_list(5, 0)], ["A", "B"], id="a link to a list style"),
        pytest.param([in_list(6, 2), in_list(6, 2)], ["A", "B"], id="a level defined anew"),
        pytest.param(
            [in_list(7, 1), in_list(7, 0), in_list(7, 1)], ["1", "2", "2"], id="never restarts"
        ),
        pytest.param([in_list(99, 0)], [None], id="a list that does not exist"),
    ),
)
def test_numbers_are_those_that_word_prints(paragraphs: list[str], printed: list[str]) -> None:
    numbering = Numbering(parse_xml(LISTS), Styles(parse_xml(STYLES)))
    marks = [numbering.mark(parse_xml(paragraph)) for paragraph in paragraphs]
    assert [mark and ("•" if mark.is_bullet else mark.number) for mark in marks] == printed


@pytest.mark.parametrize(
    ("count", "form", "printed"),
    (
        (3, "decimal", "3"),
        (3, "decimalZero", "03"),
        (26, "lowerLetter", "z"),
        (28, "lowerLetter", "bb"),
        (2, "upperLetter", "B"),
        (49, "lowerRoman", "xlix"),
        (1994, "upperRoman", "MCMXCIV"),
        (11, "ordinal", "11th"),
        (22, "ordinal", "22nd"),
        (5, "none", ""),
        (0, "lowerRoman", "0"),
        (0, "lowerLetter", "0"),
        (5, "chicago", "5"),
    ),
)
def test_formats(count: int, form: str, printed: str) -> None:
    assert print_number(count, form) == printed
