namespace Sovereignty.Criteria;

/// <summary>Whose holdings count wholly as those of the holders sought, because they control them, at any level. A holder whom nobody names may control what it holds.</summary>
internal static class Attribution
{
    public static void To(ReadOnlySpan<Truth> sought, in HoldingsGraph graph, Span<Truth> attributed)
    {
        for (var loop = 0; loop < graph.Loops.Count; loop++)
        {
            var parties = graph.Loops.PartiesOf(loop);
            foreach (var place in parties)
            {
                attributed[place] = Truth.False;
            }

            // Around a circle control may pass from each to the next.
            for (var changed = true; changed;)
            {
                changed = false;
                foreach (var place in parties)
                {
                    var truth = Of(place, sought, in graph, attributed);
                    changed |= parties.Length > 1 && truth != attributed[place];
                    attributed[place] = truth;
                }
            }
        }
    }

    private static Truth Of(int place, ReadOnlySpan<Truth> sought, in HoldingsGraph graph, ReadOnlySpan<Truth> attributed)
    {
        var answer = graph.RowAt(place).IsComplete ? Truth.False : Truth.Unknown;
        foreach (ref readonly var edge in graph.EdgesAt(place))
        {
            answer |= edge.Controls & (sought[edge.Holder] | attributed[edge.Holder]);
        }

        for (var link = graph.Joint.FirstOf(place); link >= 0; link = graph.Joint.NextOf(link))
        {
            answer |= sought[graph.Joint.ControllerOf(link)] | attributed[graph.Joint.ControllerOf(link)];
        }

        return answer;
    }
}
