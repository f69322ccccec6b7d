"""Papers to write out: a committee report and a deck of a made-up council, and awkward text."""

from datetime import date
from decimal import Decimal

from golden_thread.document import (
    Alignment,
    Bullets,
    Cell,
    Chart,
    ChartKind,
    ChartSeries,
    Document,
    FigureReference,
    Heading,
    Inline,
    Link,
    Paragraph,
    Row,
    Slide,
    StatusMark,
    Table,
    Text,
)
from golden_thread.framework import Status
from golden_thread.periods import parse_key

COUNCIL = "Wexbury District Council (made up)"
AWKWARD = (
    "<script>alert('x')</script> #let x = 1 *star* _low_ $5 \\back {x} “curly” \"straight\" – — "
    "ŵ ŷ Ŵ Ŷ [a](b) `tick` ~tilde~ ^up^ @ref <b>& &amp; %d ]] }} // /* */ -- --- ... 'it's'"
)


def text(words: str, **marks: bool) -> tuple[Inline, ...]:
    return (Text(words, **marks),)


def cell(words: str) -> Cell:
    return Cell(text(words))


def number(words: str) -> Cell:
    return Cell(text(words), Alignment.RIGHT)


def status(words: str, kind: Status) -> Cell:
    return Cell((StatusMark(words, kind),))


RED = status("Red", Status.RED)
AMBER = status("Amber", Status.AMBER)
GREEN = status("Green", Status.GREEN)
GREY = status("Not rated", Status.GREY)

QUARTERS = ("Q2 2021/22", "Q3 2021/22", "Q4 2021/22", "Q1 2022/23", "Q2 2022/23")
LINE_CHART = Chart(
    "Incidents resolved in less than two days, by quarter",
    "Line chart. Incidents resolved in under two days rose from 61% in quarter 4 of 2021/22 to 85% "
    "in quarter 2 of 2022/23, against a target of 90%. Quarter 3 of 2021/22 was not available.",
    QUARTERS,
    (
        ChartSeries(
            "Resolved in time",
            (Decimal("72"), None, Decimal("61"), Decimal("77"), Decimal("85")),
            ("72%", "", "61%", "77%", "85%"),
        ),
        ChartSeries("Target", (Decimal(90),) * 5, ("90%",) * 5),
    ),
    unit="%",
)
BAR_CHART = Chart(
    "Missed bins for each 100,000 collections",
    "Bar chart. Missed bins fell from 48 in quarter 2 of 2021/22 to 31 in quarter 2 of 2022/23.",
    QUARTERS,
    (
        ChartSeries(
            "Missed bins",
            tuple(Decimal(value) for value in (48, 52, 44, 39, 31)),
            ("48", "52", "44", "39", "31"),
        ),
    ),
    ChartKind.BAR,
    "per 100,000",
)

FACTS = Table(
    None,
    tuple(
        Row((cell(name), cell(words)))
        for name, words in (
            ("Report for", "Finance and Resources Overview and Scrutiny Committee"),
            ("Title of report", "Quarter 2 performance report: Digital, People and Waste"),
            ("Date", "1 November 2022"),
            ("Report on behalf of", "Councillor Priya Okafor, Portfolio Holder for Performance"),
            ("Part", "I"),
            ("Appendices", "Appendix A: every indicator"),
            ("Background papers", "None"),
            ("Wards affected", "All wards"),
            ("Purpose of the report", "To provide the performance information for quarter 2."),
            (
                "Recommendation",
                "That Members note the report and identify any areas where they require "
                "additional information.",
            ),
        )
    ),
    widths=(0.3, 0.7),
)
INDICATORS = Table(
    Row(
        (
            cell("Indicator"),
            number("Q2 2022/23"),
            number("Target"),
            number("Q1 2022/23"),
            cell("Direction"),
            cell("Status"),
        )
    ),
    (
        Row(
            (
                cell("ICT01 Incidents resolved in less than two days"),
                number("85%"),
                number("90%"),
                number("77%"),
                cell("Better"),
                RED,
            )
        ),
        Row(
            (
                cell("ICT02 Systems available"),
                number("99.7%"),
                number("99.5%"),
                number("99.9%"),
                cell("No real change"),
                GREEN,
            )
        ),
        Row(
            (
                cell("HR01 Days lost to sickness, for each employee"),
                number("2.41"),
                number("2.25"),
                number("2.62"),
                cell("Better"),
                AMBER,
            )
        ),
        Row(
            (
                cell("WR04 Missed bins, for each 100,000 collections"),
                number("31"),
                number("35"),
                number("39"),
                cell("Better"),
                GREEN,
            )
        ),
        Row(
            (
                cell("HR03 Staff turnover"),
                number("12%"),
                number(""),
                number("12%"),
                cell("No real change"),
                GREY,
            )
        ),
    ),
    text("Table 1: Indicators of the quarter"),
)

_ICT = FigureReference("85%", "ICT01", parse_key("FY2022-23-Q2"), strong=True)
REPORT = Document(
    title="Quarter 2 performance report: Digital, People and Waste",
    subtitle="Finance and Resources Overview and Scrutiny Committee, 1 November 2022",
    creator=COUNCIL,
    dated=date(2022, 11, 1),
    blocks=(
        FACTS,
        Heading(text("Introduction"), number="1"),
        Paragraph(
            text(
                "This report gives the performance of Digital, People and Waste over quarter 2 of "
                "2022/23, and what was achieved in the quarter. Two of four rated indicators met "
                "their target, one was within tolerance and one missed it."
            ),
            number="1.1",
        ),
        INDICATORS,
        Heading(text("Digital"), number="2"),
        Paragraph(
            (
                Text("The share of incidents resolved in less than two days was "),
                StatusMark("red", Status.RED),
                Text(" at "),
                _ICT,
                Text(". This is better than the previous quarter (77%). "),
                Text("Officers have closed older calls first", emphasis=True),
                Text(", which lowers this measure for a time."),
            ),
            number="2.1",
        ),
        LINE_CHART,
        Paragraph(
            text(
                "Systems were available for 99.7% of the quarter. There was one short outage on "
                "the morning of 25 July, caused by a fault in the core network of our supplier. "
                "Services returned in little over an hour."
            ),
            number="2.2",
        ),
        Heading(text("What was achieved"), level=2),
        Bullets(
            (
                text("The Service Desk is fully staffed for the first time since January."),
                text("A new web form for missed bins went live on 4 August."),
                (
                    Text("The digital strategy was published: "),
                    Link("read the digital strategy", "https://example.org/strategy"),
                    Text("."),
                ),
            )
        ),
        Heading(text("Waste"), number="3"),
        Paragraph(
            text(
                "Missed bins fell to 31 for each 100,000 collections, from 39 in quarter 1, and "
                "from 48 in the same quarter last year."
            ),
            number="3.1",
        ),
        BAR_CHART,
        Paragraph(text("In the next quarter the service will:"), number="3.2"),
        Bullets(
            (
                text("move three rounds to the new depot at Elmstead;"),
                text("train every crew on the new tablet;"),
                text("report to this committee on contamination."),
            ),
            ordered=True,
        ),
    ),
)

DECK = Document(
    title="Quarter 2 performance",
    subtitle="Briefing for Members, 1 November 2022",
    creator=COUNCIL,
    dated=date(2022, 11, 1),
    slides=(
        Slide(text("Quarter 2 performance"), notes=(Paragraph(text("Welcome Members.")),)),
        Slide(
            text("How the quarter went"),
            (INDICATORS,),
            (
                Paragraph(text("ICT01 missed its target; it is better than last quarter.")),
                Bullets((text("Ask for questions."), text("Thank the Service Desk."))),
            ),
        ),
        Slide(
            text("Digital: older calls first"),
            (
                Bullets(
                    (
                        text("85% of incidents resolved in less than two days, from 77%"),
                        text("Target is 90%"),
                        text("Service Desk fully staffed"),
                    )
                ),
                LINE_CHART,
            ),
            (Paragraph(text("Systems were available for 99.7% of the quarter.")),),
        ),
        Slide(text("Waste: fewer missed bins"), (BAR_CHART,)),
        Slide(
            text("Next quarter"),
            (Bullets((text("Three rounds move to Elmstead"), text("Crews train on tablets"))),),
        ),
    ),
)
