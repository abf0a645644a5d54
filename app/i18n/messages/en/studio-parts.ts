/** What the design system's own parts say, whatever they are used for. */
export const parts = {
  sort: {
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    place: (name: string, place: number, of: number) => `${name} is now number ${place} of ${of}.`,
  },
  missing: "incomplete",
  openList: "Show the list",
  openCalendar: "Choose in a calendar",
  addTag: "Add",
  pickColour: "Choose with the colour picker",
  dropFile: "Choose a file, or drop it here",
  news: "News",
  close: "Close",
  cancel: "Cancel",
};
