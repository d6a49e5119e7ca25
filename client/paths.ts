/** Made from the description of the interface by `npm run client`: not to be edited. */
export interface paths {
    readonly "/api/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Finds passages by meaning and by words, each cited to the exact characters of its source. */
        readonly get: operations["search"];
        readonly put?: never;
        /** Finds passages by meaning and by words, each cited to the exact characters of its source. */
        readonly post: operations["search_by_body"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/ask": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Answers a question with sentences as their sources have them, each cited to its exact characters, or says what is not in this collection. */
        readonly get: operations["ask"];
        readonly put?: never;
        /** Answers a question with sentences as their sources have them, each cited to its exact characters, or says what is not in this collection. */
        readonly post: operations["ask_by_body"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/quotes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists who was quoted with which words: the nearest to q first, or the newest. */
        readonly get: operations["quotes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/quotes/check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Checks whether a quotation is right, word by word. */
        readonly post: operations["check_quote"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/speakers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists who speaks in the collection, most quoted first. */
        readonly get: operations["speakers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/judgements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists grades of inspections as the collection states them, each as it stands on a day. */
        readonly get: operations["judgements"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/authorities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the authorities that the collection names, with the number of their judgements. */
        readonly get: operations["authorities"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/articles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists articles, newest first. */
        readonly get: operations["articles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/articles/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Gives one article with its passages. */
        readonly get: operations["get_article"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/passages/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Gives one passage with its article and the passages before and after. */
        readonly get: operations["get_passage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the documents of the collection in the order of their paths. */
        readonly get: operations["documents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{path}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Gives the text of a document, into which all positions point. */
        readonly get: operations["get_document"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/stats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Says what is in the collection, what made its index, and what could not be read. */
        readonly get: operations["stats"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/feeds/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Follows a search: passages that are about it, those new in the collection first. */
        readonly get: operations["search_feed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/feeds/speakers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Follows a speaker: what they are quoted with, new quotes first. */
        readonly get: operations["speaker_feed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/feeds/authorities/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Follows an authority: judgements of it and articles that name it, new ones first. */
        readonly get: operations["authority_feed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/healthz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Says that the server runs. */
        readonly get: operations["healthz"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/readyz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Says whether the server can answer. */
        readonly get: operations["readyz"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Positions in a document’s text, in UTF-16 code units; the end is excluded. */
        readonly Span: {
            readonly start: number;
            readonly end: number;
        };
        /** @description A file of the collection; its path is its id. */
        readonly Document: {
            readonly path: string;
            readonly mediaType: string;
            readonly articles: number;
            readonly length: number;
            readonly sha256: string;
        };
        /** @description An article without the other places where it is printed. */
        readonly CitedArticle: {
            readonly document: string;
            readonly span: components["schemas"]["Span"];
            readonly title: string | null;
            readonly publisher: string | null;
            readonly source: string | null;
            readonly date: string | null;
            readonly url: string | null;
            readonly id: string;
            readonly author: string | null;
        };
        /** @description One text, however often it is printed; what its page does not say is null. */
        readonly Article: {
            readonly document: string;
            readonly span: components["schemas"]["Span"];
            readonly title: string | null;
            readonly publisher: string | null;
            readonly source: string | null;
            readonly date: string | null;
            readonly url: string | null;
            readonly id: string;
            readonly author: string | null;
            readonly copies: readonly {
                readonly document: string;
                readonly span: components["schemas"]["Span"];
                readonly title: string | null;
                readonly publisher: string | null;
                readonly source: string | null;
                readonly date: string | null;
                readonly url: string | null;
            }[];
        };
        /** @description Where in a document’s text a page of the file begins: its number from 1, and what the file calls it. */
        readonly PageMark: {
            readonly start: number;
            readonly page: number;
            readonly label: string;
        };
        /** @description A citable stretch of an article, about a paragraph long. */
        readonly Passage: {
            readonly id: string;
            readonly articleId: string;
            readonly text: string;
            readonly spans: readonly components["schemas"]["Span"][];
            readonly heading: string | null;
            readonly pages?: readonly components["schemas"]["PageMark"][];
        };
        /** @description A passage with its article and its neighbours. */
        readonly PassageInPlace: {
            readonly id: string;
            readonly articleId: string;
            readonly text: string;
            readonly spans: readonly components["schemas"]["Span"][];
            readonly heading: string | null;
            readonly pages?: readonly components["schemas"]["PageMark"][];
            readonly article: components["schemas"]["Article"];
            readonly before: components["schemas"]["Passage"] | null;
            readonly after: components["schemas"]["Passage"] | null;
        };
        /** @description An article with its passages. */
        readonly ArticleInFull: {
            readonly document: string;
            readonly span: components["schemas"]["Span"];
            readonly title: string | null;
            readonly publisher: string | null;
            readonly source: string | null;
            readonly date: string | null;
            readonly url: string | null;
            readonly id: string;
            readonly author: string | null;
            readonly copies: readonly {
                readonly document: string;
                readonly span: components["schemas"]["Span"];
                readonly title: string | null;
                readonly publisher: string | null;
                readonly source: string | null;
                readonly date: string | null;
                readonly url: string | null;
            }[];
            readonly passages: readonly components["schemas"]["Passage"][];
        };
        /** @description One contiguous stretch of a document, exactly as it stands there. */
        readonly Citation: {
            readonly n: number;
            readonly text: string;
            readonly document: string;
            readonly start: number;
            readonly end: number;
            readonly page?: number;
            readonly pageLabel?: string;
            readonly passageId: string;
            readonly article: components["schemas"]["CitedArticle"];
            readonly link: string;
            readonly reference: string;
        };
        /** @description Somebody’s words between quotation marks, as a document has them. */
        readonly Quote: {
            readonly document: string;
            readonly span: components["schemas"]["Span"];
            readonly id: string;
            readonly articleId: string;
            readonly text: string;
            /** @enum {string} */
            readonly kind: "sentence" | "fragment";
            readonly speaker: {
                readonly id: string | null;
                readonly name: string | null;
                readonly role: string | null;
                readonly organisation: string | null;
            } | null;
            readonly cue: string | null;
            readonly date: string | null;
            readonly context: {
                readonly before: string;
                readonly after: string;
            };
            readonly occurrences: readonly {
                readonly document: string;
                readonly span: components["schemas"]["Span"];
            }[];
        };
        /** @description Somebody who speaks in the collection, under whichever form of the name. */
        readonly Speaker: {
            readonly id: string;
            readonly name: string;
            /** @enum {string} */
            readonly kind: "person" | "organisation" | "document";
            readonly aliases: readonly string[];
            readonly roles: readonly {
                readonly role: string | null;
                readonly organisation: string | null;
                readonly from: string | null;
                readonly to: string | null;
            }[];
            readonly quotes: number;
            readonly firstDate: string | null;
            readonly lastDate: string | null;
        };
        /** @description A sentence that states it. */
        readonly Evidence: {
            readonly document: string;
            readonly span: components["schemas"]["Span"];
            readonly text: string;
            readonly articleId: string;
        };
        /** @description A grade that an inspectorate gave, as the collection states it and as it stands on the day asked for. */
        readonly Judgement: {
            readonly id: string;
            readonly authority: {
                readonly id: string;
                readonly name: string;
            };
            readonly aspect: string;
            /** @enum {string} */
            readonly grade: "outstanding" | "good" | "requires improvement" | "adequate" | "inadequate";
            readonly inspectorate: string | null;
            readonly date: string | null;
            /** @enum {string} */
            readonly dateSource: "report" | "article" | "none";
            /** @enum {string} */
            readonly status: "latest" | "superseded" | "withdrawn" | "undated";
            readonly supersededBy: string | null;
            readonly evidence: readonly components["schemas"]["Evidence"][];
        };
        /** @description An authority that the collection names. */
        readonly Authority: {
            readonly id: string;
            readonly name: string;
            readonly aliases: readonly string[];
            readonly judgements: number;
        };
        /** @description Whether a quotation is right, and what differs. */
        readonly QuotationCheck: {
            /** @enum {string} */
            readonly verdict: "exact" | "altered" | "not-found";
            readonly quote?: components["schemas"]["Quote"];
            readonly place?: components["schemas"]["Evidence"];
            readonly differences?: readonly {
                readonly given: string;
                readonly source: string;
            }[];
        };
        /** @description A passage that a search found. */
        readonly Hit: {
            readonly rank: number;
            readonly score: number;
            readonly passage: components["schemas"]["Passage"];
            readonly article: components["schemas"]["Article"];
            readonly highlights: readonly components["schemas"]["Span"][];
            readonly citation: components["schemas"]["Citation"];
            readonly reasons?: readonly {
                readonly factor: string;
                readonly value: number;
                readonly weight: number;
                readonly note: string;
            }[];
        };
        /** @description What a search found. With the relevance "none" hits still come, and none of them seems to be about the query. */
        readonly SearchAnswer: {
            readonly query: string;
            /** @enum {string} */
            readonly mode: "hybrid" | "semantic" | "keyword";
            /** @enum {string} */
            readonly relevance: "strong" | "weak" | "none";
            readonly hits: readonly components["schemas"]["Hit"][];
            readonly total: number;
            readonly undatedExcluded?: number;
            readonly about?: number;
            readonly facets?: {
                readonly publisher: readonly {
                    readonly value: string;
                    readonly name: string;
                    readonly passages: number;
                }[];
                readonly authority: readonly {
                    readonly value: string;
                    readonly name: string;
                    readonly passages: number;
                }[];
                readonly speaker: readonly {
                    readonly value: string;
                    readonly name: string;
                    readonly passages: number;
                }[];
                readonly year: readonly {
                    readonly value: string;
                    readonly name: string;
                    readonly passages: number;
                }[];
            };
            readonly notices?: readonly string[];
            readonly corrections: readonly {
                readonly from: string;
                readonly to: string;
            }[];
            readonly tookMs: number;
        };
        /** @description The answer to a question. Every statement stands in a source as it is given; with the status "not-found" the reason says what was missing. */
        readonly Answer: {
            readonly question: string;
            /** @enum {string} */
            readonly kind: "list" | "figure" | "person" | "organisation" | "date" | "quote" | "reason" | "definition" | "yesno" | "other";
            /** @enum {string} */
            readonly status: "answered" | "not-found";
            readonly answer: string | null;
            readonly statements: readonly {
                readonly text: string;
                readonly citations: readonly number[];
            }[];
            readonly items?: readonly {
                readonly value: string;
                readonly citations: readonly number[];
            }[];
            readonly complete?: boolean;
            readonly judgements?: readonly components["schemas"]["Judgement"][];
            readonly citations: readonly components["schemas"]["Citation"][];
            readonly reason?: string;
            readonly note?: string;
            readonly notices?: readonly string[];
            readonly nearest?: readonly components["schemas"]["Hit"][];
            readonly searched: {
                readonly documents: number;
                readonly articles: number;
                readonly passages: number;
                readonly from: string | null;
                readonly to: string | null;
            };
            readonly asOf: string | null;
            readonly tookMs: number;
            readonly explanations?: readonly {
                readonly question: string;
                /** @enum {string} */
                readonly kind: "list" | "figure" | "person" | "organisation" | "date" | "quote" | "reason" | "definition" | "yesno" | "other";
                readonly form: string | null;
                readonly names: readonly {
                    readonly text: string;
                    readonly known: boolean;
                }[];
                readonly grades: readonly string[];
                readonly years: readonly string[];
                /** @enum {string} */
                readonly from: "judgements" | "quotes" | "abbreviations" | "sentences";
                readonly features: {
                    readonly [key: string]: number;
                };
                readonly confidence: number;
                readonly threshold: number;
            }[];
        };
        /** @description What is in the collection, what made its index, and what could not be read. */
        readonly Stats: {
            readonly counts: {
                readonly documents: number;
                readonly articles: number;
                readonly passages: number;
                readonly quotes: number;
                readonly speakers: number;
                readonly judgements: number;
                readonly undated: number;
            };
            readonly dateRange: {
                readonly from: string | null;
                readonly to: string | null;
            };
            readonly publishers: readonly {
                readonly publisher: string;
                readonly articles: number;
            }[];
            readonly indexVersion: string;
            readonly formatVersion: number;
            readonly model: {
                readonly name: string;
                readonly fingerprint: string;
            };
            /** Format: date-time */
            readonly builtAt: string;
            readonly problems: readonly {
                readonly path: string;
                readonly reason: string;
                readonly remedy: string;
            }[];
        };
        /** @description Articles, and how many there are. */
        readonly Articles: {
            readonly articles: readonly components["schemas"]["Article"][];
            readonly total: number;
            readonly notices?: readonly string[];
        };
        /** @description Documents, and how many there are. */
        readonly Documents: {
            readonly documents: readonly components["schemas"]["Document"][];
            readonly total: number;
        };
        /** @description Quotes, and how many there are. */
        readonly Quotes: {
            readonly quotes: readonly components["schemas"]["Quote"][];
            readonly total: number;
            readonly notices?: readonly string[];
        };
        /** @description Speakers, and how many there are. */
        readonly Speakers: {
            readonly speakers: readonly components["schemas"]["Speaker"][];
            readonly total: number;
        };
        /** @description Judgements, and how many there are. */
        readonly Judgements: {
            readonly judgements: readonly components["schemas"]["Judgement"][];
            readonly total: number;
        };
        /** @description Authorities, and how many there are. */
        readonly Authorities: {
            readonly authorities: readonly components["schemas"]["Authority"][];
            readonly total: number;
        };
        /** @description What is wrong, and what to do about it (RFC 9457). */
        readonly Problem: {
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly detail: string;
            readonly errors?: readonly {
                readonly parameter: string;
                readonly message: string;
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
    readonly search: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description What to look for: words, a question, a "phrase", or -word to leave a word out; in lists of articles, words of the title; in lists of names, a name or part of one.
                 * @example looked-after children
                 */
                readonly q: string;
                /**
                 * @description How many to give at most.
                 * @example 3
                 */
                readonly limit?: number;
                /** @description How many of the first to leave out. */
                readonly offset?: number;
                /** @description How to search: by words and meaning, by meaning alone, or by words alone. */
                readonly mode?: "hybrid" | "semantic" | "keyword";
                /** @description Only what this publisher prints; may be repeated and then means any of them. */
                readonly publisher?: readonly string[];
                /** @description Only what stands in the document of this path; may be repeated. */
                readonly document?: readonly string[];
                /** @description Only what is about this authority, by id or name; may be repeated. */
                readonly authority?: readonly string[];
                /** @description Only what this speaker says, by id, name, role or organisation; may be repeated. */
                readonly speaker?: readonly string[];
                /** @description Nothing older than this day or month; undated articles are left out. */
                readonly from?: string;
                /** @description Nothing newer than this day or month; undated articles are left out. */
                readonly to?: string;
                /** @description How many passages of one article to give at most. */
                readonly perArticle?: number;
                /** @description Whether to say for each hit what its place is made of, or for an answer how the question was understood. */
                readonly explain?: boolean;
                /** @description Whether the answer reader puts the first ten in a new order, by whether a sentence answers the question: finds more, takes about half a second. With sort=date it changes nothing. */
                readonly rerank?: boolean;
                /** @description The best first, or of all that may be about q the newest first; their scores then do not fall down the list. */
                readonly sort?: "relevance" | "date";
                /** @description Whether to count how many passages may be about q (about), and of them those of each publisher, authority, speaker and year: as many as would be left. */
                readonly facets?: boolean;
                /** @description As what to send the list; JSON, or what the header Accept prefers, when it is left out. */
                readonly format?: "json" | "csv" | "jsonl" | "markdown" | "csl-json" | "ris" | "bibtex";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Finds passages by meaning and by words, each cited to the exact characters of its source. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            /** @description The answer that the caller has still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            readonly 414: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            readonly 429: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            readonly 431: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            readonly 503: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly search_by_body: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "q": "looked-after children",
                 *       "limit": 3
                 *     }
                 */
                readonly "application/json": {
                    /** @description What to look for: words, a question, a "phrase", or -word to leave a word out; in lists of articles, words of the title; in lists of names, a name or part of one. */
                    readonly q: string;
                    /**
                     * @description How many to give at most.
                     * @default 10
                     */
                    readonly limit?: number;
                    /**
                     * @description How many of the first to leave out.
                     * @default 0
                     */
                    readonly offset?: number;
                    /**
                     * @description How to search: by words and meaning, by meaning alone, or by words alone.
                     * @default hybrid
                     * @enum {string}
                     */
                    readonly mode?: "hybrid" | "semantic" | "keyword";
                    /**
                     * @description Only what this publisher prints; may be repeated and then means any of them.
                     * @default []
                     */
                    readonly publisher?: string | readonly string[];
                    /**
                     * @description Only what stands in the document of this path; may be repeated.
                     * @default []
                     */
                    readonly document?: string | readonly string[];
                    /**
                     * @description Only what is about this authority, by id or name; may be repeated.
                     * @default []
                     */
                    readonly authority?: string | readonly string[];
                    /**
                     * @description Only what this speaker says, by id, name, role or organisation; may be repeated.
                     * @default []
                     */
                    readonly speaker?: string | readonly string[];
                    /** @description Nothing older than this day or month; undated articles are left out. */
                    readonly from?: string;
                    /** @description Nothing newer than this day or month; undated articles are left out. */
                    readonly to?: string;
                    /** @description How many passages of one article to give at most. */
                    readonly perArticle?: number;
                    /**
                     * @description Whether to say for each hit what its place is made of, or for an answer how the question was understood.
                     * @default false
                     */
                    readonly explain?: boolean;
                    /**
                     * @description Whether the answer reader puts the first ten in a new order, by whether a sentence answers the question: finds more, takes about half a second. With sort=date it changes nothing.
                     * @default false
                     */
                    readonly rerank?: boolean;
                    /**
                     * @description The best first, or of all that may be about q the newest first; their scores then do not fall down the list.
                     * @enum {string}
                     */
                    readonly sort?: "relevance" | "date";
                    /** @description Whether to count how many passages may be about q (about), and of them those of each publisher, authority, speaker and year: as many as would be left. */
                    readonly facets?: boolean;
                    /**
                     * @description As what to send the list; JSON, or what the header Accept prefers, when it is left out.
                     * @enum {string}
                     */
                    readonly format?: "json" | "csv" | "jsonl" | "markdown" | "csl-json" | "ris" | "bibtex";
                };
            };
        };
        readonly responses: {
            /** @description Finds passages by meaning and by words, each cited to the exact characters of its source. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 64 KB. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            readonly 414: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            readonly 429: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            readonly 431: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            readonly 503: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ask: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description What to look for: words, a question, a "phrase", or -word to leave a word out; in lists of articles, words of the title; in lists of names, a name or part of one.
                 * @example Which councils were inadequate?
                 */
                readonly q: string;
                /** @description How things stood on this day; today when it is left out. */
                readonly asOf?: string;
                /** @description Only what this publisher prints; may be repeated and then means any of them. */
                readonly publisher?: readonly string[];
                /** @description Only what stands in the document of this path; may be repeated. */
                readonly document?: readonly string[];
                /** @description Only what is about this authority, by id or name; may be repeated. */
                readonly authority?: readonly string[];
                /** @description Only what this speaker says, by id, name, role or organisation; may be repeated. */
                readonly speaker?: readonly string[];
                /** @description Nothing older than this day or month; undated articles are left out. */
                readonly from?: string;
                /** @description Nothing newer than this day or month; undated articles are left out. */
                readonly to?: string;
                /** @description Whether to say for each hit what its place is made of, or for an answer how the question was understood. */
                readonly explain?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Answers a question with sentences as their sources have them, each cited to its exact characters, or says what is not in this collection. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description The answer that the caller has still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            readonly 414: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            readonly 429: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            readonly 431: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            readonly 503: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ask_by_body: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "q": "Which councils were inadequate?"
                 *     }
                 */
                readonly "application/json": {
                    /** @description What to look for: words, a question, a "phrase", or -word to leave a word out; in lists of articles, words of the title; in lists of names, a name or part of one. */
                    readonly q: string;
                    /** @description How things stood on this day; today when it is left out. */
                    readonly asOf?: string;
                    /**
                     * @description Only what this publisher prints; may be repeated and then means any of them.
                     * @default []
                     */
                    readonly publisher?: string | readonly string[];
                    /**
                     * @description Only what stands in the document of this path; may be repeated.
                     * @default []
                     */
                    readonly document?: string | readonly string[];
                    /**
                     * @description Only what is about this authority, by id or name; may be repeated.
                     * @default []
                     */
                    readonly authority?: string | readonly string[];
                    /**
                     * @description Only what this speaker says, by id, name, role or organisation; may be repeated.
                     * @default []
                     */
                    readonly speaker?: string | readonly string[];
                    /** @description Nothing older than this day or month; undated articles are left out. */
                    readonly from?: string;
                    /** @description Nothing newer than this day or month; undated articles are left out. */
                    readonly to?: string;
                    /**
                     * @description Whether to say for each hit what its place is made of, or for an answer how the question was understood.
                     * @default false
                     */
                    readonly explain?: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Answers a question with sentences as their sources have them, each cited to its exact characters, or says what is not in this collection. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 64 KB. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            readonly 414: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            readonly 429: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            readonly 431: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            readonly 503: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly quotes: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description What to look for: words, a question, a "phrase", or -word to leave a word out; in lists of articles, words of the title; in lists of names, a name or part of one.
                 * @example caseloads
                 */
                readonly q?: string;
                /** @description Only what this speaker says, by id, name, role or organisation; may be repeated. */
                readonly speaker?: readonly string[];
                /** @description Whole sentences or fragments of one. */
                readonly kind?: "sentence" | "fragment";
                /** @description Only what this publisher prints; may be repeated and then means any of them. */
                readonly publisher?: readonly string[];
                /** @description Nothing older than this day or month; undated articles are left out. */
                readonly from?: string;
                /** @description Nothing newer than this day or month; undated articles are left out. */
                readonly to?: string;
                /**
                 * @description How many to give at most.
                 * @example 3
                 */
                readonly limit?: number;
                /** @description How many of the first to leave out. */
                readonly offset?: number;
                /** @description As what to send the list; JSON, or what the header Accept prefers, when it is left out. */
                readonly format?: "json" | "csv" | "jsonl" | "markdown" | "csl-json" | "ris" | "bibtex";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Lists who was quoted with which words: the nearest to q first, or the newest. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Quotes"];
                };
            };
            /** @description The answer that the caller has still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            readonly 414: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            readonly 429: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            readonly 431: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            readonly 503: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly check_quote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "text": "no agency had seen the whole picture"
                 *     }
                 */
                readonly "application/json": {
                    /** @description The quotation to check, as it is given elsewhere. */
                    readonly text: string;
                };
            };
        };
        readonly responses: {
            /** @description Checks whether a quotation is right, word by word. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QuotationCheck"];
                };
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 64 KB. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            readonly 414: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            readonly 429: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            readonly 431: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            readonly 503: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly speakers: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description What to look for: words, a question, a "phrase", or -word to leave a word out; in lists of articles, words of the title; in lists of names, a name or part of one.
                 * @example director
                 */
                readonly q?: string;
                /**
                 * @description How many to give at most.
                 * @example 3
                 */
                readonly limit?: number;
                /** @description How many of the first to leave out. */
                readonly offset?: number;
                /** @description As what to send the list; JSON, or what the header Accept prefers, when it is left out. */
                readonly format?: "json" | "csv" | "jsonl" | "markdown";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Lists who speaks in the collection, most quoted first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Speakers"];
                };
            };
            /** @description The answer that the caller has still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            readonly 414: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            readonly 429: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            readonly 431: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            readonly 503: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly judgements: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what is about this authority, by id or name; may be repeated. */
                readonly authority?: readonly string[];
                /**
                 * @description Only judgements with this grade; may be repeated.
                 * @example [
                 *       "inadequate"
                 *     ]
                 */
                readonly grade?: readonly ("outstanding" | "good" | "requires improvement" | "adequate" | "inadequate")[];
                /** @description Only judgements of this service or area, or overall. */
                readonly aspect?: string;
                /** @description How things stood on this day; today when it is left out. */
                readonly asOf?: string;
                /** @description Only judgements that stand so; may be repeated. */
                readonly status?: readonly ("latest" | "superseded" | "withdrawn" | "undated")[];
                /**
                 * @description How many to give at most.
                 * @example 3
                 */
                readonly limit?: number;
                /** @description How many of the first to leave out. */
                readonly offset?: number;
                /** @description As what to send the list; JSON, or what the header Accept prefers, when it is left out. */
                readonly format?: "json" | "csv" | "jsonl" | "markdown" | "csl-json" | "ris" | "bibtex";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Lists grades of inspections as the collection states them, each as it stands on a day. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Judgements"];
                };
            };
            /** @description The answer that the caller has still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            readonly 414: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            readonly 429: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            readonly 431: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            readonly 503: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly authorities: {
        readonly parameters: {
            readonly query?: {
                /** @description What to look for: words, a question, a "phrase", or -word to leave a word out; in lists of articles, words of the title; in lists of names, a name or part of one. */
                readonly q?: string;
                /**
                 * @description How many to give at most.
                 * @example 3
                 */
                readonly limit?: number;
                /** @description How many of the first to leave out. */
                readonly offset?: number;
                /** @description As what to send the list; JSON, or what the header Accept prefers, when it is left out. */
                readonly format?: "json" | "csv" | "jsonl" | "markdown";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Lists the authorities that the collection names, with the number of their judgements. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Authorities"];
                };
            };
            /** @description The answer that the caller has still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            readonly 414: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            readonly 429: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            readonly 431: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            readonly 503: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly articles: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description What to look for: words, a question, a "phrase", or -word to leave a word out; in lists of articles, words of the title; in lists of names, a name or part of one.
                 * @example children
                 */
                readonly q?: string;
                /** @description Only what this publisher prints; may be repeated and then means any of them. */
                readonly publisher?: readonly string[];
                /** @description Only what stands in the document of this path; may be repeated. */
                readonly document?: readonly string[];
                /** @description Nothing older than this day or month; undated articles are left out. */
                readonly from?: string;
                /** @description Nothing newer than this day or month; undated articles are left out. */
                readonly to?: string;
                /**
                 * @description How many to give at most.
                 * @example 3
                 */
                readonly limit?: number;
                /** @description How many of the first to leave out. */
                readonly offset?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Lists articles, newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Articles"];
                };
            };
            /** @description The answer that the caller has still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            readonly 414: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            readonly 429: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            readonly 431: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            readonly 503: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_article: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the article, passage, speaker or authority.
                 * @example e69b9d255560c21c
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Gives one article with its passages. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ArticleInFull"];
                };
            };
            /** @description The answer that the caller has still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing in the collection. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            readonly 414: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            readonly 429: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            readonly 431: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            readonly 503: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_passage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the article, passage, speaker or authority.
                 * @example 922264f40dd998aa
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Gives one passage with its article and the passages before and after. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassageInPlace"];
                };
            };
            /** @description The answer that the caller has still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing in the collection. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            readonly 414: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            readonly 429: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            readonly 431: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            readonly 503: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly documents: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many to give at most.
                 * @example 3
                 */
                readonly limit?: number;
                /** @description How many of the first to leave out. */
                readonly offset?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Lists the documents of the collection in the order of their paths. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Documents"];
                };
            };
            /** @description The answer that the caller has still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            readonly 414: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            readonly 429: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            readonly 431: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            readonly 503: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly get_document: {
        readonly parameters: {
            readonly query?: {
                /** @description Gives the file itself instead of its text. */
                readonly format?: "original";
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The path of the document within the collection.
                 * @example practice/national-safeguarding-day.md
                 */
                readonly path: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Gives the text of a document, into which all positions point. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                    readonly "application/pdf": string;
                    readonly "application/octet-stream": string;
                };
            };
            /** @description The answer that the caller has still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing in the collection. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            readonly 414: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            readonly 429: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            readonly 431: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            readonly 503: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly stats: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Says what is in the collection, what made its index, and what could not be read. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Stats"];
                };
            };
            /** @description The answer that the caller has still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            readonly 414: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            readonly 429: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            readonly 431: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            readonly 503: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly search_feed: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description What to look for: words, a question, a "phrase", or -word to leave a word out; in lists of articles, words of the title; in lists of names, a name or part of one.
                 * @example children on protection plans
                 */
                readonly q: string;
                /** @description How to search: by words and meaning, by meaning alone, or by words alone. */
                readonly mode?: "hybrid" | "semantic" | "keyword";
                /** @description Only what this publisher prints; may be repeated and then means any of them. */
                readonly publisher?: readonly string[];
                /** @description Only what stands in the document of this path; may be repeated. */
                readonly document?: readonly string[];
                /** @description Only what is about this authority, by id or name; may be repeated. */
                readonly authority?: readonly string[];
                /** @description Only what this speaker says, by id, name, role or organisation; may be repeated. */
                readonly speaker?: readonly string[];
                /** @description Nothing older than this day or month; undated articles are left out. */
                readonly from?: string;
                /** @description Nothing newer than this day or month; undated articles are left out. */
                readonly to?: string;
                /** @description How many passages of one article to give at most. */
                readonly perArticle?: number;
                /** @description Only passages with at least this score: how likely it is that they are about q. */
                readonly minScore?: number;
                /**
                 * @description How many to give at most.
                 * @example 3
                 */
                readonly limit?: number;
                /** @description Only what came into the index after this moment: give builtAt of /api/stats to have what is new since that build. */
                readonly since?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Follows a search: passages that are about it, those new in the collection first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/atom+xml": string;
                };
            };
            /** @description The answer that the caller has still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            readonly 414: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            readonly 429: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            readonly 431: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            readonly 503: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly speaker_feed: {
        readonly parameters: {
            readonly query?: {
                /** @description How many to give at most. */
                readonly limit?: number;
                /** @description Only what came into the index after this moment: give builtAt of /api/stats to have what is new since that build. */
                readonly since?: string;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the article, passage, speaker or authority.
                 * @example 0123456789abcdef
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Follows a speaker: what they are quoted with, new quotes first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/atom+xml": string;
                };
            };
            /** @description The answer that the caller has still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing in the collection. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            readonly 414: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            readonly 429: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            readonly 431: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            readonly 503: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly authority_feed: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many to give at most.
                 * @example 3
                 */
                readonly limit?: number;
                /** @description Only what came into the index after this moment: give builtAt of /api/stats to have what is new since that build. */
                readonly since?: string;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the article, passage, speaker or authority.
                 * @example E10000017
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Follows an authority: judgements of it and articles that name it, new ones first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/atom+xml": string;
                };
            };
            /** @description The answer that the caller has still holds. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing, unknown or not as it should be. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes requests with an API key only. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing in the collection. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            readonly 414: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            readonly 429: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            readonly 431: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            readonly 503: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly healthz: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Says that the server runs. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly status: string;
                    };
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            readonly 414: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            readonly 429: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            readonly 431: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly readyz: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Says whether the server can answer. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly status: string;
                    };
                };
            };
            /** @description The request came under a foreign name, or from another website. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 8,192 characters. */
            readonly 414: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than this caller may send. */
            readonly 429: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Address and headers are larger than 128 KB. */
            readonly 431: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no index yet, or more is asked at once than can be answered. */
            readonly 503: {
                headers: {
                    /** @description Seconds. */
                    readonly "Retry-After"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
