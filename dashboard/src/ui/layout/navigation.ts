import type { Component } from 'vue';
import type { RouteLocationRaw } from 'vue-router';

/** One entry of the sidebar. */
export interface NavigationItem {
  readonly id: string;
  readonly label: string;
  readonly icon: Component;
  readonly to: RouteLocationRaw;
  readonly current: boolean;
}

/** A titled group of the sidebar. */
export interface NavigationGroup {
  readonly id: string;
  readonly label: string;
  readonly items: readonly NavigationItem[];
}
