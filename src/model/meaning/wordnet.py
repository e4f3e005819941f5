"""WordNet's synsets (Debian package wordnet-base) as a table: wordnet.py WORK -> WORK/synsets.tsv, gloss.en, example.en

synsets.tsv: id, lexicographer file, lemmas (|), definition, examples (|). Latin names of animals and plants are left out."""
import re
import sys

SOURCE = '/usr/share/wordnet/data.'


def clean(text):
    return re.sub(r'\s+', ' ', re.sub(r'[\[\]{}^$@\\<>*#~|`]', ' ', text)).strip()


def synsets():
    for pos in ('noun', 'verb', 'adj', 'adv'):
        for line in open(SOURCE + pos, encoding='utf-8'):
            if line.startswith('  '):
                continue   # the licence at the head of the file
            data, gloss = line.rstrip('\n').split(' | ', 1)
            field = data.split()
            lemmas = [re.sub(r'\((a|p|ip)\)$', '', field[4 + 2 * i]).replace('_', ' ') for i in range(int(field[3], 16))]
            examples = [clean(e) for e in re.findall(r'"([^"]+)"', gloss)]
            examples = [e for e in examples if 3 <= len(e.split()) <= 40]
            definition = re.sub(r'"[^"]*"|`+|\'\'', '', gloss)
            definition = clean('; '.join(x.strip(' ;,-:') for x in definition.split(';') if x.strip(' ;,-:')))
            taxon = field[1] in ('05', '20') and lemmas[0][0].isupper()
            if definition and not taxon:
                yield '%s-%s' % (field[0], 'r' if pos == 'adv' else pos[0]), field[1], lemmas, definition, examples


if __name__ == '__main__':
    work = sys.argv[1]
    with open(work + '/synsets.tsv', 'w', encoding='utf-8') as table, open(work + '/gloss.en', 'w', encoding='utf-8') as glosses, \
            open(work + '/example.en', 'w', encoding='utf-8') as examples:
        for sid, lexfile, lemmas, definition, ex in synsets():
            table.write('\t'.join([sid, lexfile, '|'.join(lemmas), definition, '|'.join(ex)]) + '\n')
            glosses.write(definition + '\n')
            examples.writelines(e + '\n' for e in ex)
