using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>What a document will name more than once, counted before it is written.</summary>
internal sealed class Tally
{
    private readonly Dictionary<Evidence, int> uses = [];
    private readonly HashSet<DataCategory> categories = [];

    /// <summary>The evidence used most often; of several, the first in the ordinal order of their texts.</summary>
    public Evidence? MostUsed => uses
        .OrderByDescending(use => use.Value)
        .ThenBy(use => use.Key.ToString(), StringComparer.Ordinal)
        .Select(use => use.Key)
        .FirstOrDefault();

    /// <summary>The categories that the library does not ship, in the order of their names.</summary>
    public IEnumerable<DataCategory> OwnCategories => categories
        .Where(category => !DataCategories.All.Contains(category))
        .OrderBy(category => category.Id, StringComparer.Ordinal);

    public void Add(Evidence evidence) => uses[evidence] = uses.GetValueOrDefault(evidence) + 1;

    public void Add(DataCategory category)
    {
        if (categories.Add(category))
        {
            foreach (var broader in category.Broader)
            {
                Add(broader);
            }
        }
    }
}
