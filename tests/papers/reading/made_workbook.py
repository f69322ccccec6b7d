"""A workbook written by hand, as Excel writes it: shared strings, a theme, styles, notes, formulas.

Our own library writes strings within the sheet; Excel does not, so its way is held here.
"""

from tests.papers.reading.made import package

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_COLOURS = ("sysClr lastClr='FFFFFF'", "srgbClr val='000000'", *("srgbClr val='4472C4'",) * 8)
_NAMES = ("lt1", "dk1", "lt2", "dk2", *(f"accent{number}" for number in range(1, 7)))
_SHEET = """
<cols><col min="6" max="6" hidden="1"/></cols>
<sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c t="s"><v>1</v></c><c r="D1"><v>44652</v></c></row>
<row r="2"><c r="A2" s="1"><v>0.92300000000000004</v></c><c r="B2" s="2"><v>44652</v></c>
<c r="C2"><f>1+1</f><v>2</v></c><c r="D2"><f>1+1</f></c><c r="E2" t="e"><v>#DIV/0!</v></c>
<c r="F2" t="b"><v>1</v></c><c r="G2" t="str"><f>"a"</f><v>a_x000A_b</v></c></row>
<row r="3" hidden="1"><c r="A3" s="3"/><c r="B3" s="4"><v>0.0017939814814814815</v></c>
<c r="C3" s="5"/><c r="D3" t="d"><v>2022-04-01T00:00:00</v></c></row>
<row><c r="A4" t="inlineStr"><is><r><t>two </t></r><r><t>runs</t></r></is></c></row>
</sheetData>
<mergeCells count="1"><mergeCell ref="A4:B5"/></mergeCells>
<conditionalFormatting sqref="A1"/>
"""
_STYLES = """
<numFmts><numFmt numFmtId="170" formatCode="mmm\\-yy"/></numFmts>
<fills><fill><patternFill patternType="none"/></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FF00B050"/></patternFill></fill>
<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills>
<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="170"/><xf fillId="1"/>
<xf numFmtId="21"/><xf fillId="2"/></cellXfs>
"""
_STRINGS = """<si><t>Indicator</t></si>
<si><r><t>Q1 </t></r><r><t>2022/23</t></r><rPh><t>not said</t></rPh></si>"""
_COMMENTS = """<commentList><comment ref="A2"><text><r><t>Checked.</t></r></text></comment>
<comment ref="B2"><text><t>[Threaded comment] Old versions… Comment:
    Late.</t></text></comment></commentList>"""


def workbook(*, is_1904: bool = False) -> bytes:
    """The file."""
    epoch = '<workbookPr date1904="1"/>' if is_1904 else ""
    theme = "".join(
        f"<a:{name}><a:{colour}/></a:{name}>" for name, colour in zip(_NAMES, _COLOURS, strict=True)
    )
    parts = {
        "[Content_Types].xml": f'<Types><Override PartName="/xl/workbook.xml" '
        f'ContentType="{_TYPES}"/></Types>',
        "_rels/.rels": _related(("w", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_KINDS}">{epoch}<sheets>'
        '<sheet name="Quarter" r:id="s1"/><sheet name="Old" state="hidden" r:id="s2"/>'
        '<sheet name="Chart" r:id="s3"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": _related(
            ("s1", "worksheet", "worksheets/sheet1.xml"),
            ("s2", "worksheet", "/xl/worksheets/sheet2.xml"),
            ("s3", "chartsheet", "chartsheets/sheet1.xml"),
            ("t", "sharedStrings", "sharedStrings.xml"),
            ("y", "styles", "styles.xml"),
            ("h", "theme", "theme/theme1.xml"),
        ),
        "xl/worksheets/sheet1.xml": _whole("worksheet", _SHEET),
        "xl/worksheets/_rels/sheet1.xml.rels": _related(("c", "comments", "../comments1.xml")),
        "xl/worksheets/sheet2.xml": _whole("worksheet", "<sheetData/>"),
        "xl/sharedStrings.xml": _whole("sst", _STRINGS),
        "xl/styles.xml": _whole("styleSheet", _STYLES),
        "xl/comments1.xml": _whole("comments", _COMMENTS),
        "xl/theme/theme1.xml": f'<a:theme xmlns:a="urn:a"><a:clrScheme>{theme}</a:clrScheme>'
        "</a:theme>",
    }
    return package((name, part.encode()) for name, part in parts.items())


def _whole(root: str, inside: str) -> str:
    return f'<{root} xmlns="{_MAIN}">{inside}</{root}>'


def _related(*relations: tuple[str, str, str]) -> str:
    inside = "".join(
        f'<Relationship Id="{name}" Type="{_KINDS}/{kind}" Target="{target}"/>'
        for name, kind, target in relations
    )
    return f'<Relationships xmlns="{_RELATIONS}">{inside}</Relationships>'
