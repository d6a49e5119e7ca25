/** Made from the description of the interface by `npm run client`: not to be edited. */
export interface paths {
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds passages by meaning and by words, each cited to the exact characters of its source. */
        get: operations["search"];
        put?: never;
        /** Finds passages by meaning and by words, each cited to the exact characters of its source. */
        post: operations["search_by_body"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers a question with sentences as their sources have them, each cited to its exact characters, or says what is not in this collection. */
        get: operations["ask"];
        put?: never;
        /** Answers a question with sentences as their sources have them, each cited to its exact characters, or says what is not in this collection. */
        post: operations["ask_by_body"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists who was quoted with which words: the nearest to q first, or the newest. */
        get: operations["quotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotes/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks whether a quotation is right, word by word. */
        post: operations["check_quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists who speaks in the collection, most quoted first. */
        get: operations["speakers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists grades of inspections as the collection states them, each as it stands on a day. */
        get: operations["judgements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the authorities that the collection names, with the number of their judgements. */
        get: operations["authorities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists articles, newest first. */
        get: operations["articles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives one article with its passages. */
        get: operations["get_article"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives one passage with its article and the passages before and after. */
        get: operations["get_passage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the documents of the collection in the order of their paths. */
        get: operations["documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the text of a document, into which all positions point. */
        get: operations["get_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says what is in the collection, what made its index, and what could not be read. */
        get: operations["stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follows a search: passages that are about it, those new in the collection first. */
        get: operations["search_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/speakers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follows a speaker: what they are quoted with, new quotes first. */
        get: operations["speaker_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/authorities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follows an authority: judgements of it and articles that name it, new ones first. */
        get: operations["authority_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says that the server runs. */
        get: operations["healthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether the server can answer. */
        get: operations["readyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Positions in a document’s text, in UTF-16 code units; the end is excluded. */
        Span: {
            start: number;
            end: number;
        };
        /** @description A file of the collection; its path is its id. */
        Document: {
            path: string;
            mediaType: string;
            articles: number;
            length: number;
            sha256: string;
        };
        /** @description An article without the other places where it is printed. */
        CitedArticle: {
            document: string;
            span: components["schemas"]["Span"];
            title: string | null;
            publisher: string | null;
            source: string | null;
            date: string | null;
            url: string | null;
            id: string;
            author: string | null;
        };
        /** @description One text, however often it is printed; what its page does not say is null. */
        Article: {
            document: string;
            span: components["schemas"]["Span"];
            title: string | null;
            publisher: string | null;
            source: string | null;
            date: string | null;
            url: string | null;
            id: string;
            author: string | null;
            copies: {
                document: string;
                span: components["schemas"]["Span"];
                title: string | null;
                publisher: string | null;
                source: string | null;
                date: string | null;
                url: string | null;
            }[];
        };
        /** @description Where in a document’s text a page of the file begins: its number from 1, and what the file calls it. */
        PageMark: {
            start: number;
            page: number;
            label: string;
        };
        /** @description A citable stretch of an article, about a paragraph long. */
        Passage: {
            id: string;
            articleId: string;
            text: string;
            spans: components["schemas"]["Span"][];
            heading: string | null;
            pages?: components["schemas"]["PageMark"][];
        };
        /** @description A passage with its article and its neighbours. */
        PassageInPlace: {
            id: string;
            articleId: string;
            text: string;
            spans: components["schemas"]["Span"][];
            heading: string | null;
            pages?: components["schemas"]["PageMark"][];
            article: components["schemas"]["Article"];
            before: components["schemas"]["Passage"] | null;
            after: components["schemas"]["Passage"] | null;
        };
        /** @description An article with its passages. */
        ArticleInFull: {
            document: string;
            span: components["schemas"]["Span"];
            title: string | null;
            publisher: string | null;
            source: string | null;
            date: string | null;
            url: string | null;
            id: string;
            author: string | null;
            copies: {
                document: string;
                span: components["schemas"]["Span"];
                title: string | null;
                publisher: string | null;
                source: string | null;
                date: string | null;
                url: string | null;
            }[];
            passages: components["schemas"]["Passage"][];
        };
        /** @description One contiguous stretch of a document, exactly as it stands there. */
        Citation: {
            n: number;
            text: string;
            document: string;
            start: number;
            end: number;
            page?: number;
            pageLabel?: string;
            passageId: string;
            article: components["schemas"]["CitedArticle"];
            link: string;
            reference: string;
        };
        /** @description Somebody’s words between quotation marks, as a document has them. */
        Quote: {
            document: string;
            span: components["schemas"]["Span"];
            id: string;
            articleId: string;
            text: string;
            /** @enum {string} */
            kind: "sentence" | "fragment";
            speaker: {
                id: string | null;
                name: string | null;
                role: string | null;
                organisation: string | null;
            } | null;
            cue: string | null;
            date: string | null;
            context: {
                before: string;
                after: string;
            };
            occurrences: {
                document: string;
                span: components["schemas"]["Span"];
            }[];
        };
        /** @description Somebody who speaks in the collection, under whichever form of the name. */
        Speaker: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "person" | "organisation" | "document";
            aliases: string[];
            roles: {
                role: string | null;
                organisation: string | null;
                from: string | null;
                to: string | null;
            }[];
            quotes: number;
            firstDate: string | null;
            lastDate: string | null;
        };
        /** @description A sentence that states it. */
        Evidence: {
            document: string;
            span: components["schemas"]["Span"];
            text: string;
            articleId: string;
        };
        /** @description A grade that an inspectorate gave, as the collection states it and as it stands on the day asked for. */
        Judgement: {
            id: string;
            authority: {
                id: string;
                name: string;
            };
            aspect: string;
            /** @enum {string} */
            grade: "outstanding" | "good" | "requires improvement" | "adequate" | "inadequate";
            inspectorate: string | null;
            date: string | null;
            /** @enum {string} */
            dateSource: "report" | "article" | "none";
            /** @enum {string} */
            status: "latest" | "superseded" | "withdrawn" | "undated";
            supersededBy: string | null;
            evidence: components["schemas"]["Evidence"][];
        };
        /** @description An authority that the collection names. */
        Authority: {
            id: string;
            name: string;
            aliases: string[];
            judgements: number;
        };
        /** @description Whether a quotation is right, and what differs. */
        QuotationCheck: {
            /** @enum {string} */
            verdict: "exact" | "altered" | "not-found";
            quote?: components["schemas"]["Quote"];
            place?: components["schemas"]["Evidence"];
            differences?: {
                given: string;
                source: string;
            }[];
        };
        /** @description A passage that a search found. */
        Hit: {
            rank: number;
            score: number;
            passage: components["schemas"]["Passage"];
            article: components["schemas"]["Article"];
            highlights: components["schemas"]["Span"][];
            citation: components["schemas"]["Citation"];
            reasons?: {
                factor: string;
                value: number;
                weight: number;
                note: string;
            }[];
        };
        /** @description What a search found. With the relevance "none" hits still come, and none of them seems to be about the query. */
        SearchAnswer: {
            query: string;
            /** @enum {string} */
            mode: "hybrid" | "semantic" | "keyword";
            /** @enum {string} */
            relevance: "strong" | "weak" | "none";
            hits: components["schemas"]["Hit"][];
            total: number;
            undatedExcluded?: number;
            about?: number;
            facets?: {
                publisher: {
                    value: string;
                    name: string;
                    passages: number;
                }[];
                authority: {
                    value: string;
                    name: string;
                    passages: number;
                }[];
                speaker: {
                    value: string;
                    name: string;
                    passages: number;
                }[];
                year: {
                    value: string;
                    name: string;
                    passages: number;
                }[];
            };
            notices?: string[];
            corrections: {
                from: string;
                to: string;
            }[];
            tookMs: number;
        };
        /** @description The answer to a question. Every statement stands in a source as it is given; with the status "not-found" the reason says what was missing. */
        Answer: {
            question: string;
            /** @enum {string} */
            kind: "list" | "figure" | "person" | "organisation" | "date" | "quote" | "reason" | "definition" | "yesno" | "other";
            /** @enum {string} */
            status: "answered" | "not-found";
            answer: string | null;
            statements: {
                text: string;
                citations: number[];
            }[];
            items?: {
                value: string;
                citations: number[];
            }[];
            complete?: boolean;
            judgements?: components["schemas"]["Judgement"][];
            citations: components["schemas"]["Citation"][];
            reason?: string;
            note?: string;
            notices?: string[];
            nearest?: components["schemas"]["Hit"][];
            searched: {
                documents: number;
                articles: number;
                passages: number;
                from: string | null;
                to: string | null;
            };
            asOf: string | null;
            tookMs: number;
            explanations?: {
                question: string;
                /** @enum {string} */
                kind: "list" | "figure" | "person" | "organisation" | "date" | "quote" | "reason" | "definition" | "yesno" | "other";
                form: string | null;
                names: {
                    text: string;
                    known: boolean;
                }[];
                grades: string[];
                years: string[];
                /** @enum {string} */
                from: "judgements" | "quotes" | "abbreviations" | "sentences";
                features: {
                    [key: string]: number;
                };
                confidence: number;
                threshold: number;
            }[];
        };
        /** @description What is in the collection, what made its index, and what could not be read. */
        Stats: {
            counts: {
                documents: number;
                articles: number;
                passages: number;
                quotes: number;
                speakers: number;
                judgements: number;
                undated: number;
            };
            dateRange: {
                from: string | null;
                to: string | null;
            };
            publishers: {
                publisher: string;
                articles: number;
            }[];
            indexVersion: string;
            formatVersion: number;
            model: {
                name: string;
                fingerprint: string;
            };
            /** Format: date-time */
            builtAt: string;
            problems: {
                path: string;
                reason: string;
                remedy: string;
            }[];
        };
        /** @description Articles, and how many there are. */
        Articles: {
            articles: components["schemas"]["Article"][];
            total: number;
            notices?: string[];
        };
        /** @description Documents, and how many there are. */
        Documents: {
            documents: components["schemas"]["Document"][];
            total: number;
        };
        /** @description Quotes, and how many there are. */
        Quotes: {
            quotes: components["schemas"]["Quote"][];
            total: number;
            notices?: string[];
        };
        /** @description Speakers, and how many there are. */
        Speakers: {
            speakers: components["schemas"]["Speaker"][];
            total: number;
        };
        /** @description Judgements, and how many there are. */
        Judgements: {
            judgements: components["schemas"]["Judgement"][];
            total: number;
        };
        /** @description Authorities, and how many there are. */
        Authorities: {
            authorities: components["schemas"]["Authority"][];
            total: number;
        };
        /** @description What is wrong, and what to do about it (RFC 9457). */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            errors?: {
                parameter: string;
                message: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    search: {
        parameters: {
            query: {
                /**
                 * @description What to look for: words, a question, a "phrase", or -word to leave a word out; in lists of articles, words of the title; in lists of names, a name or part of one.
                 * @example looked-after children
                 */
                q: string;
                /**
                 * @description How many to give at most.
                 * @example 3
                 */
                limit?: number;
                /** @description How many of the first to leave out. */
                offset?: number;
                /** @description How to search: by words and meaning, by meaning alone, or by words alone. */
                mode?: "hybrid" | "semantic" | "keyword";
                /** @description Only what this publisher prints; may be repeated and then means any of them. */
                publisher?: string[];
                /** @description Only what stands in the document of this path; may be repeated. */
                document?: string[];
                /** @description Only what is about this authority, by id or name; may be repeated. */
                authority?: string[];
                /** @description Only what this speaker says, by id, name, role or organisation; may be repeated. */
                speaker?: string[];
                /** @description Nothing older than this day or month; undated articles are left out. */
                from?: string;
                /** @description Nothing newer than this day or month; undated articles are left out. */
                to?: string;
                /** @description How many passages of one article to give at most. */
                perArticle?: number;
                /** @description Whether to say for each hit what its place is made of, or for an answer how the question was understood. */
                explain?: boolean;
                /** @description Whether the answer reader puts the first ten in a new order, by whether a sentence answers the question: finds more, takes about half a second. With sort=date it changes nothing. */
                rerank?: boolean;
                /** @description The best first, or of all that may be about q the newest first; their scores then do not fall down the list. */
                sort?: "relevance" | "date";
                /** @description Whether to count how many passages may be about q (about), and of them those of each publisher, authority, speaker and year: as many as would be left. */
                facets?: boolean;
                /** @description As what to send the list; JSON, or what the header Accept prefers, when it is left out. */
                format?: "json" | "csv" | "jsonl" | "markdown" | "csl-json" | "ris" | "bibtex";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Finds passages by meaning and by words, each cited to the exact characters of its source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            /** @description The answer that the caller has still holds. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search_by_body: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "q": "looked-after children",
                 *       "limit": 3
                 *     }
                 */
                "application/json": {
                    /** @description What to look for: words, a question, a "phrase", or -word to leave a word out; in lists of articles, words of the title; in lists of names, a name or part of one. */
                    q: string;
                    /**
                     * @description How many to give at most.
                     * @default 10
                     */
                    limit?: number;
                    /**
                     * @description How many of the first to leave out.
                     * @default 0
                     */
                    offset?: number;
                    /**
                     * @description How to search: by words and meaning, by meaning alone, or by words alone.
                     * @default hybrid
                     * @enum {string}
                     */
                    mode?: "hybrid" | "semantic" | "keyword";
                    /**
                     * @description Only what this publisher prints; may be repeated and then means any of them.
                     * @default []
                     */
                    publisher?: string | string[];
                    /**
                     * @description Only what stands in the document of this path; may be repeated.
                     * @default []
                     */
                    document?: string | string[];
                    /**
                     * @description Only what is about this authority, by id or name; may be repeated.
                     * @default []
                     */
                    authority?: string | string[];
                    /**
                     * @description Only what this speaker says, by id, name, role or organisation; may be repeated.
                     * @default []
                     */
                    speaker?: string | string[];
                    /** @description Nothing older than this day or month; undated articles are left out. */
                    from?: string;
                    /** @description Nothing newer than this day or month; undated articles are left out. */
                    to?: string;
                    /** @description How many passages of one article to give at most. */
                    perArticle?: number;
                    /**
                     * @description Whether to say for each hit what its place is made of, or for an answer how the question was understood.
                     * @default false
                     */
                    explain?: boolean;
                    /**
                     * @description Whether the answer reader puts the first ten in a new order, by whether a sentence answers the question: finds more, takes about half a second. With sort=date it changes nothing.
                     * @default false
                     */
                    rerank?: boolean;
                    /**
                     * @description The best first, or of all that may be about q the newest first; their scores then do not fall down the list.
                     * @enum {string}
                     */
                    sort?: "relevance" | "date";
                    /** @description Whether to count how many passages may be about q (about), and of them those of each publisher, authority, speaker and year: as many as would be left. */
                    facets?: boolean;
                    /**
                     * @description As what to send the list; JSON, or what the header Accept prefers, when it is left out.
                     * @enum {string}
                     */
                    format?: "json" | "csv" | "jsonl" | "markdown" | "csl-json" | "ris" | "bibtex";
                };
            };
        };
        responses: {
            /** @description Finds passages by meaning and by words, each cited to the exact characters of its source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 64 KB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ask: {
        parameters: {
            query: {
                /**
                 * @description What to look for: words, a question, a "phrase", or -word to leave a word out; in lists of articles, words of the title; in lists of names, a name or part of one.
                 * @example Which councils were inadequate?
                 */
                q: string;
                /** @description How things stood on this day; today when it is left out. */
                asOf?: string;
                /** @description Only what this publisher prints; may be repeated and then means any of them. */
                publisher?: string[];
                /** @description Only what stands in the document of this path; may be repeated. */
                document?: string[];
                /** @description Only what is about this authority, by id or name; may be repeated. */
                authority?: string[];
                /** @description Only what this speaker says, by id, name, role or organisation; may be repeated. */
                speaker?: string[];
                /** @description Nothing older than this day or month; undated articles are left out. */
                from?: string;
                /** @description Nothing newer than this day or month; undated articles are left out. */
                to?: string;
                /** @description Whether to say for each hit what its place is made of, or for an answer how the question was understood. */
                explain?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answers a question with sentences as their sources have them, each cited to its exact characters, or says what is not in this collection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description The answer that the caller has still holds. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ask_by_body: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "q": "Which councils were inadequate?"
                 *     }
                 */
                "application/json": {
                    /** @description What to look for: words, a question, a "phrase", or -word to leave a word out; in lists of articles, words of the title; in lists of names, a name or part of one. */
                    q: string;
                    /** @description How things stood on this day; today when it is left out. */
                    asOf?: string;
                    /**
                     * @description Only what this publisher prints; may be repeated and then means any of them.
                     * @default []
                     */
                    publisher?: string | string[];
                    /**
                     * @description Only what stands in the document of this path; may be repeated.
                     * @default []
                     */
                    document?: string | string[];
                    /**
                     * @description Only what is about this authority, by id or name; may be repeated.
                     * @default []
                     */
                    authority?: string | string[];
                    /**
                     * @description Only what this speaker says, by id, name, role or organisation; may be repeated.
                     * @default []
                     */
                    speaker?: string | string[];
                    /** @description Nothing older than this day or month; undated articles are left out. */
                    from?: string;
                    /** @description Nothing newer than this day or month; undated articles are left out. */
                    to?: string;
                    /**
                     * @description Whether to say for each hit what its place is made of, or for an answer how the question was understood.
                     * @default false
                     */
                    explain?: boolean;
                };
            };
        };
        responses: {
            /** @description Answers a question with sentences as their sources have them, each cited to its exact characters, or says what is not in this collection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 64 KB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    quotes: {
        parameters: {
            query?: {
                /**
                 * @description What to look for: words, a question, a "phrase", or -word to leave a word out; in lists of articles, words of the title; in lists of names, a name or part of one.
                 * @example caseloads
                 */
                q?: string;
                /** @description Only what this speaker says, by id, name, role or organisation; may be repeated. */
                speaker?: string[];
                /** @description Whole sentences or fragments of one. */
                kind?: "sentence" | "fragment";
                /** @description Only what this publisher prints; may be repeated and then means any of them. */
                publisher?: string[];
                /** @description Nothing older than this day or month; undated articles are left out. */
                from?: string;
                /** @description Nothing newer than this day or month; undated articles are left out. */
                to?: string;
                /**
                 * @description How many to give at most.
                 * @example 3
                 */
                limit?: number;
                /** @description How many of the first to leave out. */
                offset?: number;
                /** @description As what to send the list; JSON, or what the header Accept prefers, when it is left out. */
                format?: "json" | "csv" | "jsonl" | "markdown" | "csl-json" | "ris" | "bibtex";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists who was quoted with which words: the nearest to q first, or the newest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quotes"];
                };
            };
            /** @description The answer that the caller has still holds. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    check_quote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "no agency had seen the whole picture"
                 *     }
                 */
                "application/json": {
                    /** @description The quotation to check, as it is given elsewhere. */
                    text: string;
                };
            };
        };
        responses: {
            /** @description Checks whether a quotation is right, word by word. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotationCheck"];
                };
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 64 KB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    speakers: {
        parameters: {
            query?: {
                /**
                 * @description What to look for: words, a question, a "phrase", or -word to leave a word out; in lists of articles, words of the title; in lists of names, a name or part of one.
                 * @example director
                 */
                q?: string;
                /**
                 * @description How many to give at most.
                 * @example 3
                 */
                limit?: number;
                /** @description How many of the first to leave out. */
                offset?: number;
                /** @description As what to send the list; JSON, or what the header Accept prefers, when it is left out. */
                format?: "json" | "csv" | "jsonl" | "markdown";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists who speaks in the collection, most quoted first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Speakers"];
                };
            };
            /** @description The answer that the caller has still holds. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    judgements: {
        parameters: {
            query?: {
                /** @description Only what is about this authority, by id or name; may be repeated. */
                authority?: string[];
                /**
                 * @description Only judgements with this grade; may be repeated.
                 * @example [
                 *       "inadequate"
                 *     ]
                 */
                grade?: ("outstanding" | "good" | "requires improvement" | "adequate" | "inadequate")[];
                /** @description Only judgements of this service or area, or overall. */
                aspect?: string;
                /** @description How things stood on this day; today when it is left out. */
                asOf?: string;
                /** @description Only judgements that stand so; may be repeated. */
                status?: ("latest" | "superseded" | "withdrawn" | "undated")[];
                /**
                 * @description How many to give at most.
                 * @example 3
                 */
                limit?: number;
                /** @description How many of the first to leave out. */
                offset?: number;
                /** @description As what to send the list; JSON, or what the header Accept prefers, when it is left out. */
                format?: "json" | "csv" | "jsonl" | "markdown" | "csl-json" | "ris" | "bibtex";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists grades of inspections as the collection states them, each as it stands on a day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Judgements"];
                };
            };
            /** @description The answer that the caller has still holds. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    authorities: {
        parameters: {
            query?: {
                /** @description What to look for: words, a question, a "phrase", or -word to leave a word out; in lists of articles, words of the title; in lists of names, a name or part of one. */
                q?: string;
                /**
                 * @description How many to give at most.
                 * @example 3
                 */
                limit?: number;
                /** @description How many of the first to leave out. */
                offset?: number;
                /** @description As what to send the list; JSON, or what the header Accept prefers, when it is left out. */
                format?: "json" | "csv" | "jsonl" | "markdown";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists the authorities that the collection names, with the number of their judgements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorities"];
                };
            };
            /** @description The answer that the caller has still holds. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    articles: {
        parameters: {
            query?: {
                /**
                 * @description What to look for: words, a question, a "phrase", or -word to leave a word out; in lists of articles, words of the title; in lists of names, a name or part of one.
                 * @example children
                 */
                q?: string;
                /** @description Only what this publisher prints; may be repeated and then means any of them. */
                publisher?: string[];
                /** @description Only what stands in the document of this path; may be repeated. */
                document?: string[];
                /** @description Nothing older than this day or month; undated articles are left out. */
                from?: string;
                /** @description Nothing newer than this day or month; undated articles are left out. */
                to?: string;
                /**
                 * @description How many to give at most.
                 * @example 3
                 */
                limit?: number;
                /** @description How many of the first to leave out. */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists articles, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Articles"];
                };
            };
            /** @description The answer that the caller has still holds. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_article: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the article, passage, speaker or authority.
                 * @example e69b9d255560c21c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gives one article with its passages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleInFull"];
                };
            };
            /** @description The answer that the caller has still holds. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing in the collection. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_passage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the article, passage, speaker or authority.
                 * @example 922264f40dd998aa
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gives one passage with its article and the passages before and after. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassageInPlace"];
                };
            };
            /** @description The answer that the caller has still holds. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing in the collection. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documents: {
        parameters: {
            query?: {
                /**
                 * @description How many to give at most.
                 * @example 3
                 */
                limit?: number;
                /** @description How many of the first to leave out. */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists the documents of the collection in the order of their paths. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Documents"];
                };
            };
            /** @description The answer that the caller has still holds. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_document: {
        parameters: {
            query?: {
                /** @description Gives the file itself instead of its text. */
                format?: "original";
            };
            header?: never;
            path: {
                /**
                 * @description The path of the document within the collection.
                 * @example practice/national-safeguarding-day.md
                 */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gives the text of a document, into which all positions point. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/pdf": string;
                    "application/octet-stream": string;
                };
            };
            /** @description The answer that the caller has still holds. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing in the collection. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Says what is in the collection, what made its index, and what could not be read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stats"];
                };
            };
            /** @description The answer that the caller has still holds. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search_feed: {
        parameters: {
            query: {
                /**
                 * @description What to look for: words, a question, a "phrase", or -word to leave a word out; in lists of articles, words of the title; in lists of names, a name or part of one.
                 * @example children on protection plans
                 */
                q: string;
                /** @description How to search: by words and meaning, by meaning alone, or by words alone. */
                mode?: "hybrid" | "semantic" | "keyword";
                /** @description Only what this publisher prints; may be repeated and then means any of them. */
                publisher?: string[];
                /** @description Only what stands in the document of this path; may be repeated. */
                document?: string[];
                /** @description Only what is about this authority, by id or name; may be repeated. */
                authority?: string[];
                /** @description Only what this speaker says, by id, name, role or organisation; may be repeated. */
                speaker?: string[];
                /** @description Nothing older than this day or month; undated articles are left out. */
                from?: string;
                /** @description Nothing newer than this day or month; undated articles are left out. */
                to?: string;
                /** @description How many passages of one article to give at most. */
                perArticle?: number;
                /** @description Only passages with at least this score: how likely it is that they are about q. */
                minScore?: number;
                /**
                 * @description How many to give at most.
                 * @example 3
                 */
                limit?: number;
                /** @description Only what came into the index after this moment: give builtAt of /api/stats to have what is new since that build. */
                since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Follows a search: passages that are about it, those new in the collection first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description The answer that the caller has still holds. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    speaker_feed: {
        parameters: {
            query?: {
                /** @description How many to give at most. */
                limit?: number;
                /** @description Only what came into the index after this moment: give builtAt of /api/stats to have what is new since that build. */
                since?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the article, passage, speaker or authority.
                 * @example 0123456789abcdef
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Follows a speaker: what they are quoted with, new quotes first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description The answer that the caller has still holds. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing in the collection. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    authority_feed: {
        parameters: {
            query?: {
                /**
                 * @description How many to give at most.
                 * @example 3
                 */
                limit?: number;
                /** @description Only what came into the index after this moment: give builtAt of /api/stats to have what is new since that build. */
                since?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the article, passage, speaker or authority.
                 * @example E10000017
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Follows an authority: judgements of it and articles that name it, new ones first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description The answer that the caller has still holds. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing in the collection. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    healthz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Says that the server runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: string;
                    };
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Says whether the server can answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: string;
                    };
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
