import { renderToStaticMarkup } from 'react-dom/server';
import { CourseTable } from './course-table.js';

console.log(renderToStaticMarkup(<CourseTable start="2025-01-06" kilograms={80} />));
console.log(renderToStaticMarkup(<CourseTable start="6 January" kilograms={80} />));
