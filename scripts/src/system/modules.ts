import { competition } from '@gonghui/competition';
import { grant } from '@gonghui/grant';
import { health } from '@gonghui/health';
import type { SubgraphModule } from '@gonghui/kit';
import { organization } from '@gonghui/organization';
import { staff } from '@gonghui/staff';
import { venue } from '@gonghui/venue';

/** Every subgraph, in the order in which their schemas are migrated. A new subgraph is a new line. */
export const modules: readonly SubgraphModule[] = [organization, venue, competition, grant, health, staff];
