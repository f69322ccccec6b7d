"""Layouts of papers that can be laid out and can hardly be meant, each with a stray brace."""

GLAD = """kind: briefing
title: Good news
dated: 2023-11-14
figures_as_at: 2023-10-20T12:00:00Z
period: FY2023-24-Q2
summary: yes
sections:
  - heading: News
    text: |
      It {went well.
    table: [MISSED-BINS, RENT-OWED]
    items:
      - kinds: [achievement]
"""
EARLY = """kind: report
title: Too early for all
dated: 2023-08-15
figures_as_at: 2023-08-01T12:00:00Z
period: FY2023-24-Q2
appendix: yes
implications:
  - code: financial
    text: None.
sections:
  - heading: News
    text: |
      It {went well.
    period: FY2023-24-Q1
    table: [RECYCLED]
"""
DOUBTED = """kind: briefing
title: In doubt
dated: 2023-11-14
figures_as_at: {as_at}
period: FY2023-24-Q2
sections:
  - heading: News
    text: |
      It {{went well.
    table: [{table}]
    items:
      - kinds: [achievement]
        window: {window}
  - heading: Nothing
    items:
      - kinds: [outage]
        services: [housing]
"""


def doubted(
    as_at: str = "2023-10-20T12:00:00Z", table: str = "RENT-OWED", window: str = "this_period"
) -> str:
    """A note with a stray brace, a section with nothing in it, and what is told besides."""
    return DOUBTED.format(as_at=as_at, table=table, window=window)


LATE = """kind: report
title: Too late for its meeting
dated: 2023-11-14
figures_as_at: {as_at}
period: FY2023-24-Q2
meetings:
  - body: scrutiny
    on: 2023-11-14
implications:
  - code: financial
    text: None.
sections:
  - heading: News
    text: |
      It {{went well.
    table: [RECYCLED]
"""
