"""Practica's own texts: own.py CONTENT WORK -> WORK/own.tsv (id, language, kind, text)

kind: label, alt, note (the vocabularies; written in five languages), title, summary (the starter library; written in five
languages), sentence (the library's bodies; written in one language, Apertium's translation in the others), name (places)."""
import csv
import glob
import re
import sys

import yaml

from translate import translate, unmark

WRITTEN = ('en', 'es', 'ca', 'pt', 'fr')
KIND = {'skos:prefLabel': 'label', 'skos:altLabel': 'alt', 'skos:hiddenLabel': 'alt', 'skos:scopeNote': 'note'}
# from the language of the body: first the pairs that start there, then those that go on from Spanish
DIRECT = {'en': {'es': 'eng-spa'}, 'ca': {'es': 'cat-spa', 'en': 'cat-eng', 'pt': 'cat-por'}, 'pt': {'es': 'pt-es'},
          'fr': {'es': 'fr-es'}, 'es': {}}
FROM_SPANISH = {'en': 'spa-eng', 'ca': 'spa-cat', 'pt': 'es-pt', 'fr': 'es-fr', 'gl': 'es-gl'}


def flat(text):
    return re.sub(r'\s+', ' ', str(text)).strip()


def vocabularies(content):
    for path in sorted(glob.glob(content + '/vocabularies/*.ttl')):
        scheme = path.rsplit('/', 1)[1][:-4]
        for block in re.split(r'\s\.\n\s*\n|\s\.\n(?=\S)', open(path, encoding='utf-8').read()):
            head = re.search(r'^(\S+) a skos:Concept\s*;', block, re.M)
            if not head:
                continue
            concept = scheme + ':' + head[1].split(':', 1)[1]
            for part in re.finditer(r'(skos:\w+)\s+((?:"(?:[^"\\]|\\.)*"@\w+\s*,?\s*)+)', block):
                for text, lang in re.findall(r'"((?:[^"\\]|\\.)*)"@(\w+)', part[2]):
                    if lang in WRITTEN and part[1] in KIND:
                        yield concept, lang, KIND[part[1]], text.replace('\\"', '"')


def library(content):
    bodies = {}
    for path in sorted(glob.glob(content + '/library/practices/*.md') + glob.glob(content + '/library/documents/*.md')):
        _, front, body = open(path, encoding='utf-8').read().split('---\n', 2)
        item = yaml.safe_load(front)
        key = 'lib:' + item['id']
        for lang, d in [(item['language'], item)] + list(item['translations'].items()):
            yield key, lang, 'title', flat(d['title'])
            yield key, lang, 'summary', flat(d['summary'])
        body = re.sub(r'[\[\]*`]', '', re.sub(r'\]\([^)]*\)', ']', re.sub(r'\{#\w+\}', '', body)))
        n = 0
        for paragraph in re.split(r'\n\s*\n|\n(?=[-#|] ?)', body):
            for s in re.split(r'(?<=[.!?;:])\s+(?=[A-ZÀ-Ý«“"(¿¡])', flat(paragraph).lstrip('-#0123456789. |').strip()):
                if len(s) > 2:
                    bodies.setdefault(item['language'], []).append(('%s/%03d' % (key, n), s))
                    n += 1
    for lang, sentences in bodies.items():
        text = {lang: [s for _, s in sentences]}
        for to, mode in DIRECT[lang].items():
            text[to] = [unmark(x) for x in translate(mode, text[lang], 200)]
        for to, mode in FROM_SPANISH.items():
            if to not in text:
                text[to] = [unmark(x) for x in translate(mode, text['es'], 200)]
        for to, lines in text.items():
            for (key, _), line in zip(sentences, lines):
                if line:
                    yield key, to, 'sentence', line


def places(content):
    for row in csv.DictReader(open(content + '/places/regions.csv', encoding='utf-8')):
        for lang in WRITTEN:
            yield 'region:' + row['id'], lang, 'name', row.get(lang) or row['name']
    cities = {}
    for row in csv.DictReader(open(content + '/places/city-names.csv', encoding='utf-8')):
        cities.setdefault(row['id'], []).append((row['language'], row['name']))
    for city, names in cities.items():
        if len(names) > 1:
            for lang, name in names:
                if lang in WRITTEN:
                    yield 'city:' + city, lang, 'name', name


if __name__ == '__main__':
    content, work = sys.argv[1:3]
    with open(work + '/own.tsv', 'w', encoding='utf-8') as f:
        for part in (vocabularies, library, places):
            for row in part(content):
                f.write('\t'.join(x.replace('\t', ' ').replace('\n', ' ') for x in row) + '\n')
