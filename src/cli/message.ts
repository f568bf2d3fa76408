/** The words of something thrown by the system or a library, whatever realm its `Error` is of. */
export function messageOf(problem: unknown): string {
  return typeof problem === "object" && problem !== null && "message" in problem
    ? String(problem.message)
    : String(problem);
}
