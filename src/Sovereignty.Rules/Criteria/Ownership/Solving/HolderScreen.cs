namespace Sovereignty.Criteria;

/// <summary>
/// A quick bound for every party at once: how much of the party at place 0 it can at most have, whatever the unknown shares are. What it leaves below a limit need
/// not be solved. A circle counts as often as its widest company sends its parts around.
/// </summary>
internal static class HolderScreen
{
    public static void Fill(in HoldingsGraph graph, Span<double> reached)
    {
        reached.Clear();
        reached[0] = 1.0;
        for (var loop = graph.Loops.Count - 1; loop >= 0; loop--)
        {
            var parties = graph.Loops.PartiesOf(loop);
            var (enters, around) = (0.0, 0.0);
            foreach (var place in parties)
            {
                enters += reached[place];
                around = Math.Max(around, Around(in graph, loop, place));
            }

            if (around > 0.0 && enters > 0.0)
            {
                foreach (var place in parties)
                {
                    reached[place] = around < 1.0 ? enters / (1.0 - around) : double.PositiveInfinity;
                }
            }

            foreach (var place in parties)
            {
                Pass(in graph, loop, place, reached);
            }
        }
    }

    private static double Around(in HoldingsGraph graph, int loop, int place)
    {
        var around = 0.0;
        foreach (ref readonly var edge in graph.EdgesAt(place))
        {
            around += graph.Loops.LoopOf(edge.Holder) == loop ? Most(in edge, in graph.RowAt(place)) : 0.0;
        }

        return around;
    }

    private static void Pass(in HoldingsGraph graph, int loop, int place, Span<double> reached)
    {
        if (reached[place] == 0.0)
        {
            return;
        }

        foreach (ref readonly var edge in graph.EdgesAt(place))
        {
            var part = Most(in edge, in graph.RowAt(place));
            if (part > 0.0 && graph.Loops.LoopOf(edge.Holder) != loop)
            {
                reached[edge.Holder] += reached[place] * part;
            }
        }
    }

    private static double Most(in HoldingsEdge edge, in HoldingsRow row) => (double)Math.Min(edge.Share.Upper, edge.Share.Lower + row.Rest) / 100.0;
}
