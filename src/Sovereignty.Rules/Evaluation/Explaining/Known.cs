using Sovereignty.Criteria;

namespace Sovereignty.Evaluation;

/// <summary>
/// What was found before, each with the days on which it is the same, in the order of the days. It changes no answer, only whether it is found anew; when
/// two threads find at once, one of two equal things is forgotten.
/// </summary>
internal sealed class Known<T>
    where T : class
{
    private (Window Days, T Found)[] known = [];

    public T? On(int day)
    {
        var all = Volatile.Read(ref known);
        var (low, high) = (0, all.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (day < all[middle].Days.First)
            {
                high = middle - 1;
            }
            else if (day > all[middle].Days.Last)
            {
                low = middle + 1;
            }
            else
            {
                return all[middle].Found;
            }
        }

        return null;
    }

    public T Keep(Window days, T found)
    {
        var all = Volatile.Read(ref known);
        var place = 0;
        while (place < all.Length && all[place].Days.First < days.First)
        {
            place++;
        }

        if (place == all.Length || all[place].Days.First != days.First)
        {
            Volatile.Write(ref known, [.. all[..place], (days, found), .. all[place..]]);
        }

        return found;
    }
}
