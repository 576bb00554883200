/** How many generated cases a law is held against; `npm run laws` asks for 100 000. */
export const RUNS = Number(process.env['LAW_RUNS'] ?? 5000);
