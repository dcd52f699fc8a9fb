package vmprovision

import (
	"context"
	"time"

	"github.com/vmware/govmomi/sts"
	"github.com/vmware/govmomi/vim25"
	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/pace"
	"berth/vmprovision/credential"
)

// issuer is vCenter's Security Token Service. It is spoken to without a session.
type issuer struct {
	vim   *vim25.Client
	calls *callCounter
	limit time.Duration
}

// client finds the service anew each time, which costs a login a few reading
// calls: it may move when vCenter is restored or renewed.
func (i *issuer) client(ctx context.Context) (*sts.Client, error) {
	c, err := sts.NewClient(ctx, i.vim)
	if err != nil {
		return nil, err
	}
	c.RoundTripper = &counted{next: c.RoundTripper, calls: i.calls, limit: i.limit}
	return c, nil
}

// Issue is part of credential.Issuer.
func (i *issuer) Issue(ctx context.Context, req sts.TokenRequest) (*sts.Signer, error) {
	c, err := i.client(ctx)
	if err != nil {
		return nil, err
	}
	return c.Issue(ctx, req)
}

// Renew is part of credential.Issuer.
func (i *issuer) Renew(ctx context.Context, req sts.TokenRequest) (*sts.Signer, error) {
	c, err := i.client(ctx)
	if err != nil {
		return nil, err
	}
	return c.Renew(ctx, req)
}

// renewPause lies between two looks at a token: its file may have been replaced.
const renewPause = time.Minute

// renewing keeps a credential that ends from ending, where it can, until ctx
// ends. What it cannot is logged: the sessions that are there go on.
func (s *session) renewing(ctx context.Context, p credential.Passing) {
	for {
		if due := p.Due(); p.Renewable() && !due.IsZero() && !time.Now().Before(due) {
			if err := s.renew(ctx, p); err != nil && ctx.Err() == nil {
				s.log.Warn("token is not renewed", zap.Time("ends", p.Expires()), zap.Error(err))
			}
		}
		if pace.Pause(ctx, renewPause) != nil {
			return
		}
	}
}

func (s *session) renew(ctx context.Context, p credential.Passing) error {
	ctx, cancel := context.WithTimeout(ctx, loginTimeout)
	defer cancel()
	if err := p.Renew(ctx, s.sts); err != nil {
		return errs.Wrap(err, "renew token", p.String())
	}
	s.log.Info("token renewed", zap.Time("ends", p.Expires()))
	return nil
}
