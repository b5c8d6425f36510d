/** Solace's mark: a leaf over still water. Drawn inline, so nothing is fetched. */
export function Mark() {
  return (
    <svg
      class="mark"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      aria-hidden="true"
    >
      <path
        d="M12 15c-4.4 0-7-2.6-7-7 4.400 0 7 2.600 7 7Zm0 0c0-5.200 2.800-8.800 7-10 .7 5.600-1.900 10-7 10Z"
        stroke-linejoin="round"
      />
      <path d="M4 19.500c1.800 0 1.800-1 4-1s2.200 1 4 1 1.800-1 4-1 2.200 1 4 1" stroke-linecap="round" />
    </svg>
  );
}
