namespace Sovereignty.Criteria;

/// <summary>
/// What was answered before, each with the days on which the answer is the same, so that asking about many days asks each question once for each
/// of its changes. Lives while a dossier is opened.
/// </summary>
internal sealed class Recollection
{
    private readonly Dictionary<Asked, List<(Window Window, Truth Truth)>> answered = [];

    public bool TryRecall(in Asked asked, int day, out Window window, out Truth truth)
    {
        if (answered.TryGetValue(asked, out var known))
        {
            foreach (var answer in known)
            {
                if (answer.Window.First <= day && day <= answer.Window.Last)
                {
                    (window, truth) = answer;
                    return true;
                }
            }
        }

        (window, truth) = (default, default);
        return false;
    }

    public void Remember(in Asked asked, Window window, Truth truth)
    {
        if (!answered.TryGetValue(asked, out var known))
        {
            answered.Add(asked, known = []);
        }

        known.Add((window, truth));
    }
}
