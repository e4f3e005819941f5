"""Lines of text by language, to train the language model on: LANGUAGE TAB LINE."""

import glob
import html
import os
import random
import re
import subprocess
import sys

MODES = {"es-gl": "gl", "es-pt": "pt", "es-pt_BR": "pt", "spa-cat": "ca", "spa-cat_valencia": "ca", "es-fr": "fr",
         "spa-ita": "it"}
DOCS = {"C": "en", "pt_BR": "pt", "nb": "no"}
LATIN = "ca cs da de es fi fr gl hr hu id it lv lt nl pl pt ro sl sv tr".split()
MO = "ca cs da de es et eu fi fr gl hr hu id it lt lv nb nl pl pt pt_BR ro sk sl sv tr".split()
MOST = 14_000


def examples():
    """WordNet's example sentences: everyday English."""
    found = []
    for part in "noun verb adj adv".split():
        for line in open(f"/usr/share/wordnet/data.{part}", encoding="latin1"):
            for example in re.findall(r'"([^"]+)"', line.partition(" | ")[2]):
                text = example.strip(" .;,")
                if 4 <= len(text.split()) <= 16 and re.match(r"^[A-Za-z ,.'!?;-]+$", text):
                    found.append(text[0].upper() + text[1:] + ("" if text[-1] in "?!" else "."))
    random.seed(1)
    found = list(dict.fromkeys(found))
    random.shuffle(found)
    return found[:20_000]


def known(path):
    return [line.strip() for line in open(path, encoding="utf-8") if line.strip() and not re.search(r"[*@#\\]", line)]


def sentences(text):
    text = re.sub(r"\s+", " ", html.unescape(text)).strip()
    return [s for s in re.split(r"(?<=[.!?])\s+", text) if 3 <= len(s.split()) <= 40]


def pages(pattern):
    for path in sorted(glob.glob(pattern, recursive=True)):
        text = open(path, encoding="utf-8", errors="ignore").read()
        text = re.sub(r"<!--.*?-->|<(script|style|code|info|head)\b.*?</\1>", " ", text, flags=re.S)
        for block in re.split(r"</?(?:p|title|item|h\d|td|li|div|section|page|note|media)\b[^>]*>", text):
            yield from sentences(re.sub(r"<[^>]+>", " ", block))


def catalogues(language):
    """Translations of programs' messages."""
    for path in sorted(glob.glob(f"/usr/share/locale/{language}/LC_MESSAGES/*.mo")):
        if "iso_" in path or "iso-" in path:
            continue
        po = subprocess.run(["msgunfmt", "--no-wrap", path], capture_output=True).stdout.decode("utf-8", "ignore")
        for message in re.findall(r'^msgstr(?:\[\d\])? "(.+)"$', po, flags=re.M):
            text = re.sub(r"\\.|%[-\w.$]+|[_&]|<[^>]+>", " ", message)
            if len(text) > 15:
                yield from sentences(text)


def ours(root):
    """The starter library, the vocabularies' labels and the interface's messages."""
    for path in sorted(glob.glob(f"{root}/content/vocabularies/*.ttl")):
        for text, language in re.findall(r'"([^"]+)"@([a-z]{2})\b', open(path, encoding="utf-8").read()):
            yield language, text
    for path in sorted(glob.glob(f"{root}/src/main/resources/messages/*.properties")):
        for line in open(path, encoding="utf-8"):
            text = re.sub(r"\{[^}]*\}|<[^>]+>", " ", line.partition("=")[2]).strip()
            if len(text.split()) > 2:
                yield os.path.basename(path)[:2], text
    for path in sorted(glob.glob(f"{root}/content/library/*/*.md")):
        parts = open(path, encoding="utf-8").read().split("---", 2)
        if len(parts) < 3:
            continue
        found = re.search(r"^language: *(\w\w)", parts[1], flags=re.M)
        if not found:
            continue
        language = found.group(1)
        for own in re.findall(r"^(?:title|summary): *(.+)$", parts[1], flags=re.M):
            yield language, own.strip("\"'")
        for line in parts[2].splitlines():
            for sentence in sentences(re.sub(r"[#*_>`]|\]\([^)]*\)", " ", line)):
                yield language, sentence
        code = None
        for line in parts[1].splitlines():
            opened = re.match(r"^  (\w\w): *$", line)
            code = opened.group(1) if opened else code
            told = re.match(r"^    (?:title|summary): *(.+)$", line)
            if told and code:
                yield code, told.group(1).strip("\"'")


def everything(root):
    lines = [("en", line) for line in open("ex.en", encoding="utf-8")]
    lines += [("es", line) for line in known("es.txt")]
    for mode, language in MODES.items():
        lines += [(language, line) for line in known(f"ex.{mode}")]
    for language in list(dict.fromkeys(language for language, _ in lines)):
        own = [line for line in lines if line[0] == language]
        random.shuffle(own)
        lines = [line for line in lines if line[0] != language] + own[:18_000]
    english = set(pages("packages/usr/share/help/C/**/*.page"))
    docs = {"en": list(english)}
    for code in LATIN + ["pt_BR"]:
        own = [s for s in pages(f"packages/usr/share/help/{code}/**/*.page") if s not in english]
        docs.setdefault(DOCS.get(code, code), []).extend(own)
    docs["eu"] = list(pages("packages/usr/share/libreoffice/help/eu/**/*.html"))
    for code in MO:
        docs.setdefault(DOCS.get(code, code), []).extend(catalogues(code))
    for language, own in docs.items():
        own = list(dict.fromkeys(own))
        random.shuffle(own)
        lines += [(language, line) for line in own[:MOST]]
    lines += list(ours(root)) * 2
    random.shuffle(lines)
    for language, line in lines:
        text = re.sub(r"[\s\"]+", " ", line).strip()
        if re.search(r"[^\W\d_]{2}", text) and len(text) < 300:
            yield f"{language}\t{text}"


if __name__ == "__main__":
    random.seed(2)
    made = {"examples": lambda: examples(), "known": lambda: known(sys.argv[2]),
            "all": lambda: everything(sys.argv[2])}[sys.argv[1]]()
    print("\n".join(made))
