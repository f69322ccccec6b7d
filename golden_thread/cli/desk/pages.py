"""The pages of the desk: the box, and below it a paper marked up.

In: papers as they were read. Out: the bytes of pages that work without script.
"""

from base64 import b64encode

from golden_thread.cli.desk.posting import FIELD
from golden_thread.cli.desk.reading import ReadPaper
from golden_thread.papers.marked import marked_body, page_of
from golden_thread.papers.writing.page_blocks import words_html
from golden_thread.proofing import marked_paper

TITLE = "Proof-read a paper"
KINDS = ".docx,.pdf,.pptx,.xlsx,.html,.htm,.md,.markdown,.txt"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_SKIP = '<a class="skip" href="#paper">Skip to the paper</a>'


def opening_page(sample: ReadPaper, more: str = "") -> bytes:
    """The box, and the sample marked up; `more` is markup of ours that stands below."""
    about = (
        "<p>Below is a sample: a made-up paper with mistakes planted in it, as the proof-reader "
        "gives it back.</p>"
    )
    jump = '<p class="screen"><a href="#more">Go to the built papers</a></p>' if more else ""
    body = f"{_box('Drop a paper here, or choose it')}{about}{_copy(sample)}{jump}{_marked(sample)}"
    return _page(TITLE, body, more)


def paper_page(read: ReadPaper) -> bytes:
    """A paper that was dropped, marked up, with the box for the next one."""
    if read.proved.document is None:
        faults = (f"{each.message} {each.remedy}" for each in read.proved.settled.problems)
        return fault_page(read.proved.settled.proof.paper, *faults)
    title = f"Proof of {read.proved.settled.proof.paper}"
    body = f"{_copy(read)}{_marked(read)}{_box('Drop another paper here, or choose it')}"
    return _page(title, body)


def fault_page(what: str, *faults: str) -> bytes:
    """Why there is no proof, and the box to try again."""
    said = "".join(f"<p>{words_html(each)}</p>" for each in faults)
    heading = f'<h2 id="paper">{words_html(what)}: not read</h2>'
    body = f'<div class="fault" role="alert">{heading}{said}</div>{_box("Try another paper")}'
    return _page(f"{what}: not read", body)


def _page(title: str, body: str, more: str = "") -> bytes:
    end = f'<section id="more" tabindex="-1">{more}</section>' if more else ""
    home = '<p class="screen"><a href="/">Back to the sample</a></p>' if title != TITLE else ""
    heading = f"<h1>{words_html(title)}</h1>"
    return page_of(title, f"{_SKIP}<main>{heading}{home}{body}{end}</main>")


def _box(label: str) -> str:
    return (
        '<form class="drop" method="post" action="/" enctype="multipart/form-data">'
        f'<label for="file">{label}</label>'
        '<p id="about">Word, PDF, PowerPoint, Excel, a web page, Markdown or plain text, up to '
        "50 MB. The file stays on this machine, and nothing of it is kept.</p>"
        f'<input type="file" id="file" name="{FIELD}" accept="{KINDS}" required '
        'aria-describedby="about"><button type="submit">Proof-read it</button></form>'
    )


def _marked(read: ReadPaper) -> str:
    return marked_body(marked_paper(read.proved.settled, read.proved.document))


def _copy(read: ReadPaper) -> str:
    """The copy with comments in the page itself, so that nothing need be kept to give it out."""
    if read.copy is None:
        return ""
    address = f"data:{_WORD};base64,{b64encode(read.copy).decode()}"
    name = words_html(read.copy_name)
    return (
        f'<p class="screen"><a class="button" download="{name}" href="{address}">'
        "Download the Word copy with comments</a></p>"
    )
