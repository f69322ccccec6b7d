"""GT-P12: personal data in a paper for the public.

In: a paper. Out: a finding for each thing in it that names a private person. What does is
`clearance`'s to say; a name beside a private matter is only a warning.
"""

from collections.abc import Iterator
from dataclasses import replace

from golden_thread.clearance import find_personal
from golden_thread.problems import Level
from golden_thread.proofing.claims.statement import Paper
from golden_thread.proofing.evidence.findings import Check, Finding
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.outcomes import noticed

CHECK = Check(
    "GT-P12",
    Level.BLOCKS,
    "Personal data in public text",
    "What names a private person in a published paper cannot be called back.",
    what=(
        "An NHS number (with its check digit), a National Insurance number, a date of birth, a "
        "private e-mail address, the home address of a person who is spoken of; and, as a warning "
        "only, a name with its title in a sentence about a tenancy, a claim, a debt or health. "
        "Officers and their council addresses, office telephones and postcodes, and the addresses "
        "of clubs are usual in papers."
    ),
    caught=(
        "The patient (NHS number 943 476 5919) waited for an adaptation.",
        "His benefit was paid under AB 12 34 56 C.",
        "The grant went to a resident born early (date of birth: 12/03/1984).",
        "Replies should go to jo.bloggs1984@gmail.com by Friday.",
        "Mrs Example lives at 12 Acacia Avenue, Exampleton EX1 2AB and waited a year.",
        "Mr Example, a tenant of ours, fell into rent arrears.",
    ),
    spared=(
        "Jo.Bloggs@exampleton.gov.uk / 01632 960513 (ext. 2513)",
        "Write to the Civic Offices, 1 Market Street, Exampleton EX1 2AB.",
        "Call us on 01632 960 001 or text 07700 900 123.",
        "The friends of the park are at exampletonparkfriends@gmail.com.",
        "A planning application for 12 Acacia Avenue, Exampleton EX1 2AB was refused.",
        "Payment 943 476 5918 and order 4000000001 were matched by hand.",
        "Mr Example, Head of Housing, spoke about rent arrears.",
        "The council's postcode is EX1 2AB, and its plan is AB 12.",
    ),
)


def look(paper: Paper, _: Evidence | None) -> Iterator[Finding]:
    """A finding for each, in reading order."""
    for line in paper.lines:
        for found in find_personal(line.text):
            words = line.text[found.start : found.end]
            check = CHECK if found.is_sure else replace(CHECK, level=Level.WARNING)
            message = f"“{words}” is {found.what}. A paper for the public should not carry it."
            yield noticed(check, line, (found.start, found.end), message)
