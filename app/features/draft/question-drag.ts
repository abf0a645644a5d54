/** What a dragged question is, as a media type: the links to levels take it, and nothing else does. */
export const QUESTION = "application/x-outdo-question";
