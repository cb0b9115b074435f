/** What every page runs: the choice of theme, cards of sources, search on demand, tools on demand. */
import { sourceCards } from './cards.mts';
import { searchBox } from './search-box.mts';
import { themeToggle } from './theme.mts';
import { tools } from './tools.mts';

themeToggle();
sourceCards();
searchBox();
tools();
