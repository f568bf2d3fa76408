"""Workbooks put together part by part, as programs write them that no library here imitates: argument 1 is the folder.

Each holds the same table; what differs is how it is written down: WPS's own parts and namespaces, the strict dialect,
prefixed names, the date system of 1904, rich and inline strings, shared formulas, many merged areas, threaded comments,
archives with descriptors, and everything that XML allows and few programs write.
"""
import sys
import zipfile
from xml.sax.saxutils import escape

folder = sys.argv[1]

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

TITLE = [["项目支出绩效自评表"], ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"]]
TABLE = TITLE + [["产出指标", "数量指标", f"第{row + 1}项", "≥10次", "9次", 10, None] for row in range(12)]


def relationships(entries, base=OFFICE, prefix=""):
    colon = f"{prefix}:" if prefix else ""
    space = f"xmlns:{prefix}" if prefix else "xmlns"
    rows = "".join(
        f'<{colon}Relationship Id="{key}" Type="{kind if "://" in kind else f"{base}/{kind}"}" Target="{target}"'
        f'{" TargetMode=" + chr(34) + "External" + chr(34) if "://" in target else ""}/>'
        for key, kind, target in entries
    )
    return f'{HEAD}<{colon}Relationships {space}="{PACKAGE}">{rows}</{colon}Relationships>'


def types(overrides, defaults=(), prefix=""):
    colon = f"{prefix}:" if prefix else ""
    space = f"xmlns:{prefix}" if prefix else "xmlns"
    rows = "".join(
        f'<{colon}Default Extension="{end}" ContentType="{kind}"/>'
        for end, kind in [
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            ("xml", "application/xml"),
            *defaults,
        ]
    ) + "".join(f'<{colon}Override PartName="/{part}" ContentType="{kind}"/>' for part, kind in overrides)
    return f'{HEAD}<{colon}Types {space}="{TYPES}">{rows}</{colon}Types>'


def cell(name, value, prefix="", style=""):
    colon = f"{prefix}:" if prefix else ""
    if value is None:
        return f'<{colon}c r="{name}"{style}/>'
    if isinstance(value, str):
        return f'<{colon}c r="{name}"{style} t="inlineStr"><{colon}is><{colon}t>{escape(value)}</{colon}t></{colon}is></{colon}c>'
    return f'<{colon}c r="{name}"{style}><{colon}v>{value}</{colon}v></{colon}c>'


def rows_of(table=TABLE, prefix="", style=""):
    colon = f"{prefix}:" if prefix else ""
    return "".join(
        f'<{colon}row r="{down + 1}">'
        + "".join(cell(f"{chr(65 + right)}{down + 1}", value, prefix, style) for right, value in enumerate(line))
        + f"</{colon}row>"
        for down, line in enumerate(table)
    )


STYLES = (
    f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts>'
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>'
)


def workbook(inside="", attributes="", sheets='<sheet name="自评表" sheetId="1" r:id="rId1"/>', after="", extra=""):
    return (
        f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"{extra}{attributes}>{inside}<sheets>{sheets}</sheets>{after}</workbook>'
    )


def worksheet(data, before="", after="", extra=""):
    return f'{HEAD}<worksheet xmlns="{MAIN}" xmlns:r="{OFFICE}"{extra}>{before}<sheetData>{data}</sheetData>{after}</worksheet>'


BOOK_TYPES = [
    ("xl/workbook.xml", f"{SHEETML}.sheet.main+xml"),
    ("xl/worksheets/sheet1.xml", f"{SHEETML}.worksheet+xml"),
    ("xl/styles.xml", f"{SHEETML}.styles+xml"),
]
BOOK_RELATIONS = [("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml")]


def base(**other):
    parts = {
        "[Content_Types].xml": types(BOOK_TYPES),
        "_rels/.rels": relationships([("rId1", "officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": workbook(),
        "xl/_rels/workbook.xml.rels": relationships(BOOK_RELATIONS),
        "xl/styles.xml": STYLES,
        "xl/worksheets/sheet1.xml": worksheet(rows_of()),
    }
    parts.update(other.get("parts", {}))
    return parts


def save(name, parts):
    with zipfile.ZipFile(f"{folder}/hand-{name}.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)


def with_shared_strings():
    """The string part and the rows that count into it, with the heights and spans that WPS writes."""
    strings = [value for line in TABLE for value in line if isinstance(value, str)]
    unique = list(dict.fromkeys(strings))
    number = {text: at for at, text in enumerate(unique)}
    items = "".join(f"<si><t>{escape(text)}</t></si>" for text in unique)
    part = f'{HEAD}<sst xmlns="{MAIN}" count="{len(strings)}" uniqueCount="{len(unique)}">{items}</sst>'

    def one(name, value):
        if value is None:
            return f'<c r="{name}" s="1"/>'
        kind, shown = (' t="s"', number[value]) if isinstance(value, str) else ("", value)
        return f'<c r="{name}" s="1"{kind}><v>{shown}</v></c>'

    data = "".join(
        f'<row r="{down + 1}" ht="18.75" customHeight="1" spans="1:8">'
        + "".join(one(f"{chr(65 + right)}{down + 1}", value) for right, value in enumerate(line))
        + "</row>"
        for down, line in enumerate(TABLE)
    )
    return part, data


def wps():
    shared, data = with_shared_strings()
    own = ' xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"'
    parts = base()
    parts["[Content_Types].xml"] = types(
        BOOK_TYPES
        + [
            ("xl/sharedStrings.xml", f"{SHEETML}.sharedStrings+xml"),
            ("xl/cellimages.xml", "application/vnd.wps-officedocument.cellimage+xml"),
            ("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"),
            ("customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"),
        ],
        [("png", "image/png")],
    )
    parts["_rels/.rels"] = relationships(
        [("rId1", "officeDocument", "xl/workbook.xml"), ("rId2", "custom-properties", "docProps/custom.xml")]
    )
    parts["docProps/custom.xml"] = (
        f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.16729</vt:lpwstr></property>'
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="ICV"><vt:lpwstr>0123456789ABCDEF_12</vt:lpwstr></property></Properties>'
    )
    parts["xl/_rels/workbook.xml.rels"] = relationships(
        BOOK_RELATIONS
        + [
            ("rId3", "sharedStrings", "sharedStrings.xml"),
            ("rId4", "http://www.wps.cn/officeDocument/2020/cellImage", "cellimages.xml"),
            ("rId5", "customXml", "../customXml/item1.xml"),
        ]
    )
    parts["xl/sharedStrings.xml"] = shared
    parts["xl/cellimages.xml"] = f'{HEAD}<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>'
    parts["customXml/item1.xml"] = f'{HEAD}<s:customData xmlns:s="http://www.wps.cn/officeDocument/2013/wpsCustomData"><customSectProps/></s:customData>'
    parts["customXml/itemProps1.xml"] = f'{HEAD}<ds:datastoreItem ds:itemID="{{B1977F7D-205B-4081-913C-38D41E755F92}}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="http://www.wps.cn/officeDocument/2013/wpsCustomData"/></ds:schemaRefs></ds:datastoreItem>'
    parts["customXml/_rels/item1.xml.rels"] = relationships([("rId1", "customXmlProps", "itemProps1.xml")])
    parts["xl/workbook.xml"] = workbook(
        '<fileVersion appName="xl" lastEdited="3" lowestEdited="5" rupBuild="9302"/><workbookPr/><bookViews><workbookView windowWidth="28800" windowHeight="12540"/></bookViews>',
        after='<calcPr calcId="144525"/>',
    )
    parts["xl/worksheets/sheet1.xml"] = worksheet(
        data,
        '<sheetPr/><dimension ref="A1:G14"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="9" defaultRowHeight="13.5" outlineLevelCol="7"/><cols><col min="1" max="7" width="14.625" style="1" customWidth="1"/></cols>',
        '<pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/><headerFooter/>',
        own,
    )
    save("wps", parts)


def strict():
    parts = {part: content.replace(MAIN, STRICT_MAIN).replace(OFFICE, STRICT_OFFICE) for part, content in base().items()}
    dated = rows_of() + f'<row r="16">{cell("A16", "填表日期")}<c r="B16" s="2" t="d"><v>2022-12-20</v></c></row>'
    parts["xl/workbook.xml"] = workbook('<workbookPr dateCompatibility="0"/>', ' conformance="strict"').replace(MAIN, STRICT_MAIN).replace(OFFICE, STRICT_OFFICE)
    parts["xl/worksheets/sheet1.xml"] = worksheet(dated).replace(MAIN, STRICT_MAIN).replace(OFFICE, STRICT_OFFICE)
    save("strict", parts)


def prefixed():
    """As programs write that parse XML into a tree and write the tree again."""
    parts = base()
    parts["[Content_Types].xml"] = types(BOOK_TYPES, prefix="ns0")
    parts["_rels/.rels"] = relationships([("rId1", "officeDocument", "/xl/workbook.xml")], prefix="ns0")
    parts["xl/_rels/workbook.xml.rels"] = relationships(
        [("rId1", "worksheet", "/xl/worksheets/sheet1.xml"), ("rId2", "styles", "/xl/styles.xml")], prefix="ns0"
    )
    parts["xl/workbook.xml"] = (
        f'{HEAD}<ns0:workbook xmlns:ns0="{MAIN}" xmlns:ns1="{OFFICE}"><ns0:sheets><ns0:sheet name="自评表" sheetId="1" ns1:id="rId1"/></ns0:sheets></ns0:workbook>'
    )
    parts["xl/styles.xml"] = STYLES.replace("<styleSheet xmlns=", "<ns0:styleSheet xmlns:ns0=").replace("</styleSheet", "</ns0:styleSheet")
    for tag in ["numFmts", "numFmt", "fonts", "font", "sz", "name", "fills", "fill", "patternFill", "borders", "border", "left", "right", "top", "bottom", "diagonal", "cellStyleXfs", "cellXfs", "xf", "cellStyles", "cellStyle", "dxfs"]:
        for end in [" ", ">", "/"]:
            parts["xl/styles.xml"] = parts["xl/styles.xml"].replace(f"<{tag}{end}", f"<ns0:{tag}{end}").replace(f"</{tag}{end}", f"</ns0:{tag}{end}")
    parts["xl/worksheets/sheet1.xml"] = (
        f'{HEAD}<ns0:worksheet xmlns:ns0="{MAIN}"><ns0:dimension ref="A1:G14"/><ns0:sheetData>{rows_of(prefix="ns0")}</ns0:sheetData></ns0:worksheet>'
    )
    save("prefixed", parts)


def date1904():
    parts = base()
    parts["xl/workbook.xml"] = workbook('<workbookPr date1904="1"/>')
    parts["xl/worksheets/sheet1.xml"] = worksheet(
        rows_of() + f'<row r="16">{cell("A16", "填表日期")}<c r="B16" s="2"><v>43453</v></c></row>'
    )
    save("date1904", parts)


def rich():
    runs = (
        '<is><r><rPr><b/><sz val="11"/><rFont val="宋体"/></rPr><t xml:space="preserve">产出 </t></r><r><t>指标</t></r>'
        '<rPh sb="0" eb="1"><t>chǎn</t></rPh><phoneticPr fontId="0"/></is>'
    )
    data = rows_of(TABLE[:2])
    for down in range(3, 15):
        data += (
            f'<row r="{down}"><c r="A{down}" t="inlineStr">{runs}</c><c r="B{down}" t="inlineStr"><is><t xml:space="preserve"> 数量指标 </t></is></c>'
            f'<c r="C{down}" t="inlineStr"><is><t>第一行\n第{down}项 &amp; &lt;甲&gt; &#x4E59;</t></is></c>'
            f'<c r="D{down}" t="str"><v>≥10次</v></c><c r="E{down}" t="inlineStr"><is><t><![CDATA[9次]]></t></is></c>'
            f'<c r="F{down}"><v>1.0E1</v></c><c r="G{down}" s="1"/></row>'
        )
    save("rich", base(parts={"xl/worksheets/sheet1.xml": worksheet(data)}))


def shared():
    data = rows_of(TABLE[:2])
    for down in range(3, 15):
        score = (
            f'<c r="G{down}" s="1"/>'
            if down < 5
            else f'<c r="G{down}" s="1"><f t="shared" ref="G5:G14" si="0">ROUND(F5*0.9,2)</f><v>9</v></c>'
            if down == 5
            else f'<c r="G{down}" s="1"><f t="shared" si="0"/><v>9</v></c>'
        )
        data += f'<row r="{down}">{"".join(cell(f"{chr(65 + right)}{down}", value) for right, value in enumerate(TABLE[2][:6]))}{score}</row>'
    data += (
        '<row r="15"><c r="A15" t="str"><f>"合"&amp;"计"</f><v>合计</v></c><c r="F15"><f>SUM(F3:F14)</f><v>120</v></c><c r="G15"><f>SUM(G3:G14)</f><v>90</v></c></row>'
        '<row r="16"><c r="F16"><f t="array" ref="F16:G16">F15:G15*1</f><v>120</v></c><c r="G16"><v>90</v></c></row>'
    )
    parts = base(parts={"xl/worksheets/sheet1.xml": worksheet(data)})
    chain = "".join(f'<c r="G{down}" i="1"/>' for down in range(5, 16)) + '<c r="F15" i="1"/><c r="A15" i="1"/><c r="F16" i="1" a="1"/>'
    parts["xl/calcChain.xml"] = f'{HEAD}<calcChain xmlns="{MAIN}">{chain}</calcChain>'
    parts["[Content_Types].xml"] = types(BOOK_TYPES + [("xl/calcChain.xml", f"{SHEETML}.calcChain+xml")])
    parts["xl/_rels/workbook.xml.rels"] = relationships(BOOK_RELATIONS + [("rId9", "calcChain", "calcChain.xml")])
    parts["xl/workbook.xml"] = workbook(after='<definedNames><definedName name="总分">自评表!$G$15</definedName></definedNames><calcPr calcId="191029" iterate="1"/>')
    save("shared", parts)


def merged():
    """Names over two columns, levels and weights over several rows, notes below: some sixty areas."""
    areas = ["A1:G1", "A3:A14", "B3:B8", "B9:B14", "F5:F7", "G5:G7"]
    data = rows_of([line for line in TABLE])
    for down in range(16, 44):
        data += f'<row r="{down}">{cell(f"A{down}", f"说明{down}")}</row>'
        areas += [f"A{down}:C{down}", f"D{down}:G{down}"]
    cells = "".join(f'<mergeCell ref="{area}"/>' for area in areas)
    save("merged", base(parts={"xl/worksheets/sheet1.xml": worksheet(data, after=f'<mergeCells count="{len(areas)}">{cells}</mergeCells>')}))


def threaded():
    person = "{11111111-2222-3333-4444-555555555555}"
    thread = "{99999999-2222-3333-4444-555555555555}"
    parts = base()
    parts["[Content_Types].xml"] = types(
        BOOK_TYPES
        + [
            ("xl/comments1.xml", f"{SHEETML}.comments+xml"),
            ("xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"),
            ("xl/persons/person.xml", "application/vnd.ms-excel.person+xml"),
        ],
        [("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing")],
    )
    parts["xl/_rels/workbook.xml.rels"] = relationships(
        BOOK_RELATIONS + [("rId3", "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml")]
    )
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = relationships(
        [
            ("rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
            ("rId2", "comments", "../comments1.xml"),
            ("rId3", "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", "../threadedComments/threadedComment1.xml"),
        ]
    )
    parts["xl/persons/person.xml"] = f'{HEAD}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="审核员" id="{person}" userId="reviewer" providerId="None"/></personList>'
    parts["xl/threadedComments/threadedComment1.xml"] = (
        f'{HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">'
        f'<threadedComment ref="D3" dT="2022-12-20T08:00:00.00" personId="{person}" id="{thread}"><text>请核实</text></threadedComment></ThreadedComments>'
    )
    parts["xl/comments1.xml"] = (
        f'{HEAD}<comments xmlns="{MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision">'
        f'<authors><author>tc={thread}</author></authors><commentList><comment ref="D3" authorId="0" shapeId="0" xr:uid="{thread}"><text><t>[线程批注]\n\n批注:\n    请核实</t></text></comment></commentList></comments>'
    )
    parts["xl/drawings/vmlDrawing1.vml"] = (
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">'
        '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>'
        '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
        '<v:shape id="_x0000_s1025" type="#_x0000_t202" style=\'position:absolute;visibility:hidden\' fillcolor="infoBackground [80]" strokecolor="none [81]" o:insetmode="auto"><v:fill color2="infoBackground [80]"/><v:shadow color="none [81]" obscured="t"/><v:path o:connecttype="none"/>'
        '<v:textbox><div style=\'text-align:left\'></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>2</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>'
    )
    parts["xl/worksheets/sheet1.xml"] = worksheet(rows_of(), after='<legacyDrawing r:id="rId1"/>')
    save("threaded", parts)


def archive():
    """Parts in an odd order, stored and packed, with descriptors, folders and a comment; byte order marks, UTF-16."""
    shared, data = with_shared_strings()
    parts = base(parts={"xl/worksheets/sheet1.xml": worksheet(data)})
    parts["xl/sharedStrings.xml"] = shared.replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16")
    parts["[Content_Types].xml"] = types(BOOK_TYPES + [("xl/sharedStrings.xml", f"{SHEETML}.sharedStrings+xml")])
    parts["xl/_rels/workbook.xml.rels"] = relationships(BOOK_RELATIONS + [("rId3", "sharedStrings", "sharedStrings.xml")])
    parts["xl/workbook.xml"] = b"\xef\xbb\xbf" + parts["xl/workbook.xml"].encode()
    with open(f"{folder}/hand-archive.xlsx", "wb") as file:

        class Pipe:
            """What cannot be sought is written with descriptors behind the data."""

            def write(self, data):
                return file.write(data)

            def flush(self):
                file.flush()

        with zipfile.ZipFile(Pipe(), "w", zipfile.ZIP_DEFLATED) as made:
            made.comment = "由别的程序打包".encode()
            made.writestr("xl/", b"")
            for at, (part, content) in enumerate(reversed(parts.items())):
                made.writestr(part, content, compress_type=zipfile.ZIP_STORED if at % 2 else zipfile.ZIP_DEFLATED)


def loose():
    """All that XML and the schema allow: no cell names, single quotes, blanks in tags, comments, lists Excel writes behind the data."""
    data = "\n<!-- 表 -->\n"
    for down, line in enumerate(TABLE):
        data += "<row\n>" if down else "<row r='1' >"
        for value in line:
            if value is None:
                data += "<c s='1' ></c >"
            elif isinstance(value, str):
                data += f"<c t='inlineStr'\n><is><t>{escape(value)}</t ></is></c>"
            else:
                data += f"<c ><v>{value}</v></c>\n"
        data += "</row >\n"
    after = (
        '<sheetProtection sheet="0" formatCells="0"/><protectedRanges><protectedRange sqref="G3:G14" name="得分"/></protectedRanges>'
        '<autoFilter ref="A2:G14"/><phoneticPr fontId="0" type="noConversion"/>'
        '<conditionalFormatting sqref="F3:F14"><cfRule type="expression" priority="1"><formula>$F3&gt;5</formula></cfRule></conditionalFormatting>'
        '<dataValidations count="1"><dataValidation type="decimal" allowBlank="1" sqref="G3:G14"><formula1>0</formula1><formula2>10</formula2></dataValidation></dataValidations>'
        '<hyperlinks><hyperlink ref="A1" r:id="rId7" display="说明"/></hyperlinks>'
        "<printOptions horizontalCentered='1'/><pageMargins left='0.7' right='0.7' top='0.75' bottom='0.75' header='0.3' footer='0.3'/>"
        '<pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter>'
        '<rowBreaks count="1" manualBreakCount="1"><brk id="10" max="16383" man="1"/></rowBreaks>'
        '<ignoredErrors><ignoredError sqref="A1:G14" numberStoredAsText="1"/></ignoredErrors>'
        '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>自评表!F3:F14</xm:f><xm:sqref>I3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>'
    )
    parts = base(parts={"xl/worksheets/sheet1.xml": worksheet(data, "<sheetPr ><tabColor rgb='FFFF0000'/></sheetPr >", after)})
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = relationships([("rId7", "hyperlink", "https://example.com/?a=1&amp;b=2")])
    save("loose", parts)


for make in [wps, strict, prefixed, date1904, rich, shared, merged, threaded, archive, loose]:
    make()
