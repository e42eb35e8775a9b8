r"""Read articles from files, folders and standard input.

Whatever cannot be read is a value, a `Skipped` with one line that says why, and never
an exception. Metadata that somebody wrote for us (front matter, JSON, a sidecar) is
right, or its article waits: dated wrongly it would mislead, and undated it would be
paid for twice. Metadata of a web page is taken as far as it goes.

The text is fixed once (NFC, line ends to `\n`) and otherwise kept as written. What a
text file hides from the eye (zero-width and direction marks, tag characters) is still
in it: quotes fold it away and prompts leave it out, so offsets re-read from the file.

reading    `read_articles`: files, folders and what stands beside them
formats    text, Markdown and JSON to a draft of an article
pages      web pages to one; trafilatura's only user
metadata   what may be said of an article, and in which form
decoding   bytes to text, fixed once
"""

from .reading import MAX_BYTES, read_articles

__all__ = ["MAX_BYTES", "read_articles"]
