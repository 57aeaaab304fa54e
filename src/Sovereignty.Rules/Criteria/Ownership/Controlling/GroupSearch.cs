using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// Looks for another company of a party's group: those that control it, those that they and it control, at any level. The path runs from the party up to whoever
/// controls both and down to that company. Companies that nobody names may belong to the group unless its lists of holders and of subsidiaries are complete.
/// </summary>
internal static class GroupSearch
{
    public static Truth In(Organisation party, Country country, Scene scene, ref Inquiry inquiry, out ValueList<PartyId> path)
    {
        var links = new ControlLinks(scene, ref inquiry);
        var tree = new ControlTree(scene, scene.IndexOf(party.Id), goesDown: true);
        try
        {
            var (answer, found, open) = (Truth.False, -1, -1);
            while (tree.TryNext(out var at, out var certain))
            {
                var organisation = scene.PartyAt(tree.PartyOf(at));
                if (!tree.IsStart(at))
                {
                    var there = certain & Establishment.In(organisation, country, scene, ref inquiry);
                    if ((there | answer) != answer)
                    {
                        (answer, found) = (there | answer, at);
                        if (answer.IsTrue && !inquiry.Explains)
                        {
                            break;
                        }
                    }
                }

                links.Follow(at, certain, ref tree);
                open = open < 0 && (links.IsOpenDown(tree.PartyOf(at)) || (!tree.GoesDown(at) && links.IsOpenUp(tree.PartyOf(at)))) ? at : open;
            }

            (answer, found) = answer.IsFalse && open >= 0 ? (Truth.Unknown, open) : (answer, found);

            path = inquiry.Explains ? tree.PathTo(found) : [];
            return answer;
        }
        finally
        {
            tree.Dispose();
            links.Dispose();
        }
    }
}
