/** What is known of the sheet of a station. */
export type StationState = 'empty' | 'partial' | 'complete' | 'handedIn' | 'absent';
