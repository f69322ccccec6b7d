"""What every paper says of itself, whatever kind it is.

In: the setting of a paper, and what stands in it. Out: the document.
"""

from collections.abc import Iterable

from golden_thread.document import Block, Document, Slide
from golden_thread.publishing.picking.marking import marked_subtitle
from golden_thread.publishing.picking.picks import Setting


def whole_paper(
    setting: Setting, blocks: Iterable[Block] = (), slides: Iterable[Slide] = ()
) -> Document:
    """The document with its title, language, date and council; its blocks or its slides."""
    layout, council = setting.edition.layout, setting.material.framework.council
    return Document(
        title=setting.edition.title,
        subtitle=marked_subtitle(setting),
        blocks=tuple(blocks),
        slides=tuple(slides),
        language=council.language.value,
        dated=setting.edition.dated,
        creator=council.full_name,
        contents=layout.extras.contents,
    )
