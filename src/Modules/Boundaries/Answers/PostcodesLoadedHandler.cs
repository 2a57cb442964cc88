using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Storage;

namespace ServiceMap.Boundaries.Answers;

internal sealed class PostcodesLoadedHandler(PostcodesPlace place) : IRequestHandler<PostcodesLoaded, LoadedPostcodes?>
{
    private static readonly LoadedPostcodes Damaged = new(0, 0, "", "", IsDamaged: true);

    public Task<LoadedPostcodes?> Handle(PostcodesLoaded question, CancellationToken stop) =>
        Task.FromResult(File.Exists(place.Path) ? PostcodesFile.About(place.Path) ?? Damaged : null);
}
