/** What the licences of the data ask to be kept. */
export const notice = `## Notices

xkcd colour survey: Randall Munroe, https://blog.xkcd.com/2010/05/03/color-survey-results/, CC0 1.0.

c3, the survey's counts by bins and terms: Jeffrey Heer and Maureen Stone, "Color Naming Models for Color Selection, Image Editing
and Palette Design", CHI 2012; Stanford University, Stanford Visualization Group, http://vis.stanford.edu/color-names; a licence
of the BSD style. The counts came to us without the licence's own text, which is therefore missing here; what such a
licence asks for, in its usual words:

> Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
> following conditions are met: redistributions of source code must retain the copyright notice, this list of conditions and the
> disclaimer; redistributions in binary form must reproduce them in the documentation or other materials provided with
> the distribution; neither the name of Stanford University nor the names of its contributors may be used to endorse or promote
> products derived from this software without specific prior written permission.
>
> This software is provided by the copyright holders and contributors "as is" and any express or implied warranties,
> including, but not limited to, the implied warranties of merchantability and fitness for a particular purpose are
> disclaimed.
`;
