/* SPDX-License-Identifier: Apache-2.0 */
#include "response.h"

#include <ctype.h>
#include <stdio.h>

enum { DEEPEST = 20 };

static bool read_file(const char *path, cc_text *text)
{
    char part[4096];
    size_t n;
    FILE *f = fopen(path, "r");

    if (f == NULL)
        return false;
    while ((n = fread(part, 1, sizeof part, f)) > 0)
        cc_text_add(text, part, n);
    bool whole = !ferror(f);
    (void)fclose(f);
    return whole;
}

static void add(const char *argument, int depth, cc_list *arguments);

static void add_words(const char *p, int depth, cc_list *arguments)
{
    while (*p != '\0') {
        cc_text word = {0};
        char quote = '\0';
        while (isspace((unsigned char)*p))
            p++;
        if (*p == '\0')
            return;
        cc_text_puts(&word, "");
        for (; *p != '\0' && (quote != '\0' || !isspace((unsigned char)*p)); p++) {
            if (*p == '\\' && p[1] != '\0')
                cc_text_add(&word, ++p, 1);
            else if (quote == *p)
                quote = '\0';
            else if (quote == '\0' && (*p == '"' || *p == '\''))
                quote = *p;
            else
                cc_text_add(&word, p, 1);
        }
        add(word.data, depth, arguments);
    }
}

static void add(const char *argument, int depth, cc_list *arguments)
{
    cc_text text = {0};

    if (*argument != '@' || depth == DEEPEST || !read_file(argument + 1, &text))
        cc_list_add(arguments, argument);
    else if (text.data != NULL)
        add_words(text.data, depth + 1, arguments);
}

void cc_response_words(const char *text, cc_list *words)
{
    add_words(text, DEEPEST, words);
}

void cc_response_expand(int argc, char **argv, cc_list *arguments)
{
    for (int i = 0; i < argc; i++)
        add(argv[i], 0, arguments);
}
